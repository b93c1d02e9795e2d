import type { Context } from 'hono';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import type { AccountCaller } from './caller.ts';
import { isAdministrator } from './is-administrator.ts';
import { requireCaller } from './require-caller.ts';

/**
 * The administrator whose access token a request brings. Throws an `ApiError` 401 where nobody is known by it, and
 * 403/7004 for anybody else, an administrator's own kiosk too.
 */
export async function requireAdministrator(
  c: Context,
  parts: AppParts,
  nowMs: number,
): Promise<AccountCaller> {
  const caller = await requireCaller(c, parts, nowMs);
  if (caller.kind === 'account' && isAdministrator(caller)) return caller;
  throw new ApiError(403, ERROR_CODE.accessDenied, "This takes an administrator's token");
}
