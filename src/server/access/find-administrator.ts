import type { Context } from 'hono';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import type { AccountCaller } from './caller.ts';
import { findAccount, tokenHashOf } from './find-account.ts';
import { findOfficeCaller } from './find-office-caller.ts';
import { isAdministrator } from './is-administrator.ts';
import { OFFICE_COOKIE } from './office-cookie.ts';
import type { OfficeSessionRow } from './office-sessions.ts';
import { requireCaller } from './require-caller.ts';

/** By what an administrator is let in. */
export type WayIn =
  | { readonly kind: 'token'; readonly authorization: string; readonly tokenHash: string }
  | { readonly kind: 'office'; readonly session: OfficeSessionRow };

/** An administrator, and by what they are let in. */
export interface FoundAdministrator {
  readonly caller: AccountCaller;
  readonly wayIn: WayIn;
}

/**
 * The administrator whose access token or office cookie a request brings. Throws an `ApiError` 401 where nobody is known
 * by it, 403/7001 for a cookie from another site, and 403/7004 for anybody else, an administrator's own kiosk too.
 */
export async function findAdministrator(
  c: Context,
  parts: AppParts,
  nowMs: number,
): Promise<FoundAdministrator> {
  const authorization = c.req.header('Authorization');
  if (authorization !== undefined) {
    const caller = requireRole(await findAccount(parts.store, authorization, nowMs));
    return { caller, wayIn: { kind: 'token', authorization, tokenHash: tokenHashOf(authorization) ?? '' } };
  }
  const office = await findOfficeCaller(c, parts, nowMs);
  if (office) {
    return { caller: requireRole(office.caller), wayIn: { kind: 'office', session: office.session } };
  }
  if (OFFICE_COOKIE.brought(c).length > 0) throw notInOffice();
  // Whatever kiosk it is, it is none.
  await requireCaller(c, parts, nowMs);
  throw notAdministrator();
}

/** What a request with an office cookie is told that is not good any more, and one without. */
export function notInOffice(): ApiError {
  return new ApiError(401, ERROR_CODE.noAuthorisation, 'Nobody is signed in at the office here');
}

function requireRole(caller: AccountCaller): AccountCaller {
  if (isAdministrator(caller)) return caller;
  throw notAdministrator();
}

function notAdministrator(): ApiError {
  return new ApiError(403, ERROR_CODE.accessDenied, "This takes an administrator's token");
}
