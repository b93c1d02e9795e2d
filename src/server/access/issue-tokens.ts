import { randomBytes } from 'node:crypto';
import { hashSecret } from '../store/hash-secret.ts';
import type { Store } from '../store/store-schema.ts';

const MINUTE_MS = 60_000;
const ACCESS_LIFETIME_MS = 60 * MINUTE_MS;
/** How long a sign-in lasts that nobody renews. */
export const REFRESH_LIFETIME_MS = 30 * 24 * 60 * MINUTE_MS;
const TOKEN_BYTES = 20;

/** The answer of `POST /v1/oauth/token`. */
export interface TokenAnswer {
  /** 40 hexadecimal digits. */
  readonly access_token: string;
  readonly token_type: 'Bearer';
  /** Seconds. */
  readonly expires_in: number;
  /** None for a program, which can sign in again at any time. */
  readonly refresh_token?: string;
}

/** What tokens are issued for. */
export interface TokenGrant {
  readonly accountId: number;
  /** The sign-in that they go back to. */
  readonly family: string;
  /** Whether the password was given for them, just now. */
  readonly byPassword: boolean;
}

/** Makes an access token of an account. The store keeps only its hash. */
export async function issueAccessToken(
  store: Store,
  { accountId, family, byPassword }: TokenGrant,
  nowMs: number,
): Promise<TokenAnswer> {
  const token = newToken();
  await store
    .insertInto('api_tokens')
    .values({
      token_hash: hashSecret(token),
      account_id: accountId,
      expires_at: nowMs + ACCESS_LIFETIME_MS,
      family,
      password_said_at: byPassword ? nowMs : null,
    })
    .execute();
  return { access_token: token, token_type: 'Bearer', expires_in: ACCESS_LIFETIME_MS / 1000 };
}

/** Makes an access token, and the refresh token by which one can be had again without the password. */
export async function issueTokens(store: Store, grant: TokenGrant, nowMs: number): Promise<TokenAnswer> {
  const refreshToken = newToken();
  await store
    .insertInto('refresh_tokens')
    .values({
      token_hash: hashSecret(refreshToken),
      account_id: grant.accountId,
      family: grant.family,
      expires_at: nowMs + REFRESH_LIFETIME_MS,
    })
    .execute();
  return { ...(await issueAccessToken(store, grant, nowMs)), refresh_token: refreshToken };
}

/** Names the tokens that go back to one sign-in. */
export function newFamily(): string {
  return newToken();
}

function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('hex');
}
