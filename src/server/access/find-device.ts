import type { Context } from 'hono';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';
import { type DeviceRow, findDeviceByCookie } from '../store/find-devices.ts';
import { hashSecret } from '../store/hash-secret.ts';
import type { Store } from '../store/store-schema.ts';
import type { DeviceCaller } from './caller.ts';
import { deviceCallerOf } from './device-caller-of.ts';
import { DEVICE_COOKIE } from './device-cookie.ts';
import type { BroughtSecret } from './secret-cookie.ts';

const DAY_MS = 86_400_000;
const REVOKED_HEARD_MS = 30 * DAY_MS;

/** A device that is let in, and the cookie that let it in. */
export interface FoundDevice {
  readonly caller: DeviceCaller;
  readonly cookie: BroughtSecret;
  readonly row: DeviceRow;
}

/** The device behind a request's cookie. Throws an `ApiError` 401: 7007 no cookie, 7008 unknown or revoked. */
export async function findDevice(store: Store, c: Context): Promise<FoundDevice> {
  const found = (await rowsOf(store, c)).find(({ row }) => row.revoked_at === null);
  if (!found) throw notEnrolled();
  const { row, cookie } = found;
  return { caller: deviceCallerOf(row), cookie, row };
}

/** A device that may bring punches; from `revokedAtMs` on it may tap none. */
export interface PunchingDevice {
  readonly caller: DeviceCaller;
  readonly revokedAtMs: number | undefined;
}

/**
 * The device behind a request's cookie, or one that an administrator revoked in the last 30 days: what was tapped on it
 * before is still to be heard. Throws like `findDevice`.
 */
export async function findPunchingDevice(store: Store, c: Context, nowMs: number): Promise<PunchingDevice> {
  const rows = (await rowsOf(store, c)).map(({ row }) => row);
  const row = rows.find(({ revoked_at }) => revoked_at === null) ?? rows.find((one) => isHeard(one, nowMs));
  if (!row) throw notEnrolled();
  return { caller: deviceCallerOf(row), revokedAtMs: row.revoked_at ?? undefined };
}

function isHeard({ revoked_at, revoked_by }: DeviceRow, nowMs: number): boolean {
  return revoked_at !== null && revoked_by !== null && nowMs - revoked_at <= REVOKED_HEARD_MS;
}

/** The devices of every cookie that the request brings, revoked or not. */
async function rowsOf(
  store: Store,
  c: Context,
): Promise<readonly { readonly row: DeviceRow; readonly cookie: BroughtSecret }[]> {
  const cookies = DEVICE_COOKIE.brought(c);
  if (cookies.length === 0) {
    throw new ApiError(401, ERROR_CODE.noAuthorisation, 'The request carries no authorisation');
  }
  const found = [];
  for (const cookie of cookies) {
    const row = await findDeviceByCookie(store, hashSecret(cookie.secret));
    if (row) found.push({ row, cookie });
  }
  return found;
}

/** What a request with the cookie of no device is told. */
export function notEnrolled(): ApiError {
  return new ApiError(401, ERROR_CODE.wrongToken, 'This device is not enrolled, or no longer');
}
