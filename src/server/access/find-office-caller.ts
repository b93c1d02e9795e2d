import type { Context } from 'hono';
import type { AppParts } from '../app-parts.ts';
import type { AccountCaller } from './caller.ts';
import { OFFICE_COOKIE } from './office-cookie.ts';
import { findOfficeSession, type OfficeSessionRow, prolongOfficeSession } from './office-sessions.ts';
import { requireOwnPage } from './require-own-site.ts';

const OFTEN_ENOUGH_MS = 5 * 60_000;

/** The account of an office session, and the session. */
export interface OfficeCaller {
  readonly caller: AccountCaller;
  readonly session: OfficeSessionRow;
}

/**
 * The account behind a request's office cookie, which lasts longer for being used; undefined where no cookie lets in.
 * Throws an `ApiError` 403/7001 for one from another site.
 */
export async function findOfficeCaller(
  c: Context,
  parts: AppParts,
  nowMs: number,
): Promise<OfficeCaller | undefined> {
  for (const cookie of OFFICE_COOKIE.brought(c)) {
    const session = await findOfficeSession(parts.store, cookie.secret, nowMs);
    if (!session) continue;
    requireOwnPage(c.req.raw, parts);
    if (nowMs - session.used_at > OFTEN_ENOUGH_MS) {
      await prolongOfficeSession(parts.store, session, nowMs);
      // Under the name that it came under: a request without `Origin` does not say whether the visitor is on https.
      OFFICE_COOKIE.give(c, cookie);
    }
    return { caller: callerOf(session), session };
  }
  return undefined;
}

function callerOf(session: OfficeSessionRow): AccountCaller {
  return {
    kind: 'account',
    accountId: session.account_id,
    role: session.role,
    employeeId: session.employee_id,
    companyId: session.company_id,
    timeZone: session.time_zone,
  };
}
