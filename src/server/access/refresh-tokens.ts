import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';
import { hashSecret } from '../store/hash-secret.ts';
import type { Store } from '../store/store-schema.ts';
import { issueTokens, type TokenAnswer, type TokenGrant } from './issue-tokens.ts';

/** How long the same refresh may be repeated: its answer may have been lost. */
const REPEAT_WINDOW_MS = 10_000;

/**
 * Fresh tokens for a refresh token, which is thereby used up. One that comes again later was copied by somebody, and
 * every token of its sign-in is void from then on. Throws an `ApiError` 401/7006 for one that is not good any more.
 */
export async function refreshTokens(store: Store, refreshToken: string, nowMs: number): Promise<TokenAnswer> {
  const answer = await store.transaction().execute(async (tx) => {
    const tokenHash = hashSecret(refreshToken);
    const used = await tx
      .updateTable('refresh_tokens')
      .set({ used_at: nowMs })
      .where('token_hash', '=', tokenHash)
      .where('expires_at', '>', nowMs)
      .where('used_at', 'is', null)
      .returning(['account_id', 'family'])
      .executeTakeFirst();
    if (used) return issueTokens(tx, renewalOf(used), nowMs);
    const former = await tx
      .selectFrom('refresh_tokens')
      .select(['account_id', 'family', 'used_at'])
      .where('token_hash', '=', tokenHash)
      .where('expires_at', '>', nowMs)
      .executeTakeFirst();
    if (!former || former.used_at === null) return undefined;
    if (nowMs - former.used_at <= REPEAT_WINDOW_MS) {
      return issueTokens(tx, renewalOf(former), nowMs);
    }
    await voidFamily(tx, former.family);
    return undefined;
  });
  if (answer) return answer;
  throw new ApiError(
    401,
    ERROR_CODE.refreshExpired,
    'The refresh token is not known, was used, or has expired',
  );
}

function renewalOf({
  account_id,
  family,
}: {
  readonly account_id: number;
  readonly family: string;
}): TokenGrant {
  return { accountId: account_id, family, byPassword: false };
}

async function voidFamily(tx: Store, family: string): Promise<void> {
  await tx.deleteFrom('api_tokens').where('family', '=', family).execute();
  await tx.deleteFrom('refresh_tokens').where('family', '=', family).execute();
}
