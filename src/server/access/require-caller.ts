import type { Context } from 'hono';
import type { AppParts } from '../app-parts.ts';
import type { Caller } from './caller.ts';
import { findAccount } from './find-account.ts';
import { findDevice, findPunchingDevice } from './find-device.ts';
import { requireOwnSite } from './require-own-site.ts';

/**
 * Who sends a request: the account of its access token, else the device of its cookie, which only the kiosk's own page
 * may use. Throws an `ApiError` 401 where that is nobody, and 403/7001 for a cookie from another site.
 */
export async function requireCaller(c: Context, parts: AppParts, nowMs: number): Promise<Caller> {
  const authorization = c.req.header('Authorization');
  if (authorization !== undefined) return findAccount(parts.store, authorization, nowMs);
  const { caller } = await findDevice(parts.store, c);
  requireOwnSite(c.req.raw.headers, parts);
  return caller;
}

/** Who sends a punch, and since when it may tap none. */
export interface Puncher {
  readonly caller: Caller;
  readonly revokedAtMs: number | undefined;
}

/** Like `requireCaller`, but hears a device that was revoked in the last 30 days. */
export async function requirePuncher(c: Context, parts: AppParts, nowMs: number): Promise<Puncher> {
  if (c.req.header('Authorization') !== undefined) {
    return { caller: await requireCaller(c, parts, nowMs), revokedAtMs: undefined };
  }
  const puncher = await findPunchingDevice(parts.store, c, nowMs);
  requireOwnSite(c.req.raw.headers, parts);
  return puncher;
}
