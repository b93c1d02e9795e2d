import type { DeviceSession } from '../../contract/device-session.ts';
import { displayNameOf } from './display-name-of.ts';
import type { Store } from './store-schema.ts';

/** Whom and where a device stands for. Throws where there is no such device. */
export async function deviceSessionOf(store: Store, deviceId: number): Promise<DeviceSession> {
  const row = await store
    .selectFrom('devices')
    .innerJoin('employees', 'employees.id', 'devices.employee_id')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .innerJoin('companies', 'companies.id', 'locations.company_id')
    .select([
      'employees.id as employee_id',
      'employees.public_id',
      'employees.first_name',
      'employees.last_name',
      'locations.id as location_id',
      'locations.title',
      'locations.lat',
      'locations.lon',
      'locations.radius',
      'locations.address',
      'companies.name as company_name',
      'companies.time_zone',
      'companies.sample',
    ])
    .where('devices.id', '=', deviceId)
    .executeTakeFirstOrThrow();
  return {
    kind: 'personal',
    principal: row.public_id,
    person: { id: row.employee_id, displayName: displayNameOf(row) },
    location: {
      id: row.location_id,
      title: row.title,
      latitude: degrees(row.lat),
      longitude: degrees(row.lon),
      radiusMetres: row.radius,
      address: row.address,
    },
    companyName: row.company_name,
    timeZone: row.time_zone,
    sample: row.sample === 1,
  };
}

function degrees(text: string): number | null {
  const value = Number.parseFloat(text);
  return Number.isFinite(value) ? value : null;
}
