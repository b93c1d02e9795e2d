import type { Context } from 'hono';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';
import { hashSecret } from '../store/hash-secret.ts';
import type { Store } from '../store/store-schema.ts';
import type { DeviceCaller } from './caller.ts';
import { type BroughtSecret, broughtSecrets } from './device-cookie.ts';

/** A device that is let in, and the cookie that let it in. */
export interface FoundDevice {
  readonly caller: DeviceCaller;
  readonly cookie: BroughtSecret;
  readonly enrolledAtMs: number;
}

/** The device behind a request's cookie. Throws an `ApiError` 401: 7007 no cookie, 7008 unknown or revoked. */
export async function findDevice(store: Store, c: Context): Promise<FoundDevice> {
  const cookies = broughtSecrets(c);
  if (cookies.length === 0) {
    throw new ApiError(401, ERROR_CODE.noAuthorisation, 'The request carries no authorisation');
  }
  for (const cookie of cookies) {
    const found = await deviceOf(store, cookie.secret);
    if (found) return { ...found, cookie };
  }
  throw new ApiError(401, ERROR_CODE.wrongToken, 'This device is not enrolled, or no longer');
}

async function deviceOf(store: Store, secret: string): Promise<Omit<FoundDevice, 'cookie'> | undefined> {
  const row = await store
    .selectFrom('devices')
    .innerJoin('employees', 'employees.id', 'devices.employee_id')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .innerJoin('companies', 'companies.id', 'locations.company_id')
    .select([
      'devices.id as device_id',
      'devices.created_at',
      'employees.id as employee_id',
      'employees.public_id',
      'companies.id as company_id',
      'companies.time_zone',
    ])
    .where('devices.cookie_hash', '=', hashSecret(secret))
    .where('devices.revoked_at', 'is', null)
    .executeTakeFirst();
  return (
    row && {
      caller: {
        kind: 'device',
        deviceId: row.device_id,
        employeeId: row.employee_id,
        principal: row.public_id,
        companyId: row.company_id,
        timeZone: row.time_zone,
      },
      enrolledAtMs: row.created_at,
    }
  );
}
