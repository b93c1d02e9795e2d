import type { DeviceSession } from '../../contract/device-session.ts';
import type { NameOrder } from '../../contract/display-name.ts';
import type { Store } from './store-schema.ts';
import { together } from './together.ts';

/** A device with its company, its person if it is a personal one, and its location: its own, or its person's. */
export interface DeviceRow {
  readonly device_id: number;
  readonly device_public_id: string;
  readonly cookie_hash: string;
  readonly former_cookie_hash: string | null;
  readonly cookie_given_at: number | null;
  readonly cookie_used_at: number | null;
  readonly kind: DeviceSession['kind'];
  readonly name: string | null;
  readonly created_at: number;
  readonly revoked_at: number | null;
  readonly revoked_by: number | null;
  readonly chain_key: string | null;
  readonly tag_key: string | null;
  /** Null for a terminal. */
  readonly person: DevicePerson | null;
  readonly location_id: number;
  readonly title: string;
  readonly lat: string;
  readonly lon: string;
  readonly radius: number;
  readonly address: string | null;
  readonly company_id: number;
  readonly company_name: string;
  readonly time_zone: string;
  readonly sample: 0 | 1;
  readonly fiotype: NameOrder;
}

/** The person whom a personal device speaks for. */
export interface DevicePerson {
  readonly id: number;
  readonly public_id: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly patronymic: string | null;
}

/** Which devices, and what names them. */
export type DeviceFilter =
  | readonly ['cookie_hash' | 'former_cookie_hash' | 'public_id', readonly string[]]
  | readonly ['id' | 'company_id', number];

/** The devices that the filter names, revoked ones too, in the order of enrolment. */
export async function findDevices(store: Store, [by, value]: DeviceFilter): Promise<readonly DeviceRow[]> {
  const rows = await store
    .selectFrom('devices')
    .leftJoin('employees', 'employees.id', 'devices.employee_id')
    .innerJoin('locations', (join) =>
      join.on(({ eb, fn }) =>
        eb('locations.id', '=', fn.coalesce('devices.location_id', 'employees.location_id')),
      ),
    )
    .innerJoin('companies', 'companies.id', 'locations.company_id')
    .select([
      'devices.id as device_id',
      'devices.public_id as device_public_id',
      'devices.cookie_hash',
      'devices.former_cookie_hash',
      'devices.cookie_given_at',
      'devices.cookie_used_at',
      'devices.kind',
      'devices.name',
      'devices.created_at',
      'devices.revoked_at',
      'devices.revoked_by',
      'devices.chain_key',
      'devices.tag_key',
      'employees.id as employee_id',
      'employees.public_id',
      'employees.first_name',
      'employees.last_name',
      'employees.patronymic',
      'locations.id as location_id',
      'locations.title',
      'locations.lat',
      'locations.lon',
      'locations.radius',
      'locations.address',
      'companies.id as company_id',
      'companies.name as company_name',
      'companies.time_zone',
      'companies.sample',
      'companies.fiotype',
    ])
    .where(by === 'company_id' ? 'locations.company_id' : `devices.${by}`, 'in', [value].flat())
    .orderBy('devices.id')
    .execute();
  return rows.map(({ employee_id: id, public_id, first_name, last_name, patronymic, ...device }) => {
    const isPerson = id !== null && public_id !== null && first_name !== null && last_name !== null;
    return { ...device, person: isPerson ? { id, public_id, first_name, last_name, patronymic } : null };
  });
}

/** The device with this cookie, or with this one as its former one, revoked or not. */
export const findDeviceByCookie = together(
  (cookieHash: string) => cookieHash,
  async (store, hashes) => {
    const rows = await findDevices(store, ['cookie_hash', hashes]);
    const found = new Map(rows.map((row) => [row.cookie_hash, row]));
    const others = hashes.filter((hash) => !found.has(hash));
    if (others.length === 0) return found;
    const replaced = await findDevices(store, ['former_cookie_hash', others]);
    return new Map([...found, ...replaced.map((row) => [row.former_cookie_hash ?? '', row] as const)]);
  },
);

/** The device with this public id, revoked or not. */
export const findDeviceByPublicId = together(
  (publicId: string) => publicId,
  async (store, publicIds) => {
    const rows = await findDevices(store, ['public_id', publicIds]);
    return new Map(rows.map((row) => [row.device_public_id, row]));
  },
);
