import type { Context } from 'hono';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import type { AccountCaller } from './caller.ts';
import { tokenHashOf } from './find-account.ts';
import { requireAdministrator } from './require-administrator.ts';

const SAID_WITHIN_SECONDS = 15 * 60;

/**
 * Like `requireAdministrator`, for what decides who is let in: the token must have been given for the password, in the
 * last 15 minutes, so that one which was left lying about or copied cannot make itself at home. An account that has no
 * password cannot say it, and need not. Throws an `ApiError` 401/7001 that asks to sign in again (RFC 9470).
 */
export async function requirePasswordSaid(
  c: Context,
  parts: AppParts,
  nowMs: number,
): Promise<AccountCaller> {
  const administrator = await requireAdministrator(c, parts, nowMs);
  const row = await parts.store
    .selectFrom('api_tokens')
    .innerJoin('accounts', 'accounts.id', 'api_tokens.account_id')
    .select(['password_said_at', 'password_hash'])
    .where('token_hash', '=', tokenHashOf(c.req.header('Authorization') ?? '') ?? '')
    .executeTakeFirst();
  const hasNone = row?.password_hash === null && !parts.upstream;
  const saidAtMs = row?.password_said_at ?? Number.NEGATIVE_INFINITY;
  if (hasNone || nowMs - saidAtMs <= SAID_WITHIN_SECONDS * 1000) return administrator;
  const scheme = `Bearer error="insufficient_user_authentication", max_age=${SAID_WITHIN_SECONDS}`;
  throw new ApiError(
    401,
    ERROR_CODE.authorisation,
    'This takes a token for which the password was given in the last 15 minutes: sign in again',
    { headers: { 'WWW-Authenticate': scheme } },
  );
}
