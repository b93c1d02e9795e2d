import type { KeyObject } from 'node:crypto';
import type { DeviceCaller } from '../access/caller.ts';
import type { Store } from '../store/store-schema.ts';
import { openChainKey } from './chain-key.ts';

/** A device by the name of its chain, revoked or not: its records were made before. */
export interface ChainDevice {
  /** The device as it speaks for itself. */
  readonly caller: DeviceCaller;
  readonly key: Uint8Array;
}

/** The device with this public id and its chain key; undefined where there is none, or none with a key. */
export async function findChainDevice(
  store: Store,
  secretKey: KeyObject,
  publicId: string,
): Promise<ChainDevice | undefined> {
  const row = await store
    .selectFrom('devices')
    .innerJoin('employees', 'employees.id', 'devices.employee_id')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .innerJoin('companies', 'companies.id', 'locations.company_id')
    .select([
      'devices.id as device_id',
      'devices.chain_key',
      'employees.id as employee_id',
      'employees.public_id',
      'companies.id as company_id',
      'companies.time_zone',
    ])
    .where('devices.public_id', '=', publicId)
    .executeTakeFirst();
  const key = row && openChainKey(secretKey, publicId, row.chain_key);
  if (!key) return undefined;
  return {
    caller: {
      kind: 'device',
      deviceId: row.device_id,
      employeeId: row.employee_id,
      principal: row.public_id,
      companyId: row.company_id,
      timeZone: row.time_zone,
    },
    key,
  };
}
