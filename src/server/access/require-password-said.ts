import type { Context } from 'hono';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import type { AccountCaller } from './caller.ts';
import { findAdministrator, type WayIn } from './find-administrator.ts';

const SAID_WITHIN_SECONDS = 15 * 60;
/** How long a password counts as just said. */
export const SAID_WITHIN_MS = SAID_WITHIN_SECONDS * 1000;

/**
 * Like `requireAdministrator`, for what decides who is let in: the password must have been given for the token or in the
 * office, in the last 15 minutes, so that one which was left lying about or copied cannot make itself at home. An account that has no
 * password cannot say it, and need not. Throws an `ApiError` 401/7001 that asks to sign in again (RFC 9470).
 */
export async function requirePasswordSaid(
  c: Context,
  parts: AppParts,
  nowMs: number,
): Promise<AccountCaller> {
  const { caller, wayIn } = await findAdministrator(c, parts, nowMs);
  const saidAtMs = await saidAt(parts, wayIn);
  if (saidAtMs === 'has-none' || nowMs - saidAtMs <= SAID_WITHIN_MS) return caller;
  const scheme = `Bearer error="insufficient_user_authentication", max_age=${SAID_WITHIN_SECONDS}`;
  throw new ApiError(
    401,
    ERROR_CODE.authorisation,
    'This takes a password that was given in the last 15 minutes: sign in again',
    { headers: { 'WWW-Authenticate': scheme } },
  );
}

async function saidAt({ store, upstream }: AppParts, wayIn: WayIn): Promise<number | 'has-none'> {
  if (wayIn.kind === 'office') return wayIn.session.password_said_at;
  const row = await store
    .selectFrom('api_tokens')
    .innerJoin('accounts', 'accounts.id', 'api_tokens.account_id')
    .select(['password_said_at', 'password_hash'])
    .where('token_hash', '=', wayIn.tokenHash)
    .executeTakeFirst();
  if (row?.password_hash === null && !upstream) return 'has-none';
  return row?.password_said_at ?? Number.NEGATIVE_INFINITY;
}
