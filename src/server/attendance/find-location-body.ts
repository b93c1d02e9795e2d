import type { LocationBody } from '../../contract/location.ts';
import type { Store } from '../store/store-schema.ts';

/** A company's location as the wire writes it, with its people and their devices counted; undefined where unknown. */
export async function findLocationBody(
  store: Store,
  companyId: number,
  locationId: number,
): Promise<LocationBody | undefined> {
  return await store
    .selectFrom('locations')
    .select(['id', 'title', 'lat', 'lon', 'radius', 'address'])
    .select((location) => [
      location
        .selectFrom('employees')
        .select((people) => people.fn.countAll<number>().as('count'))
        .whereRef('employees.location_id', '=', 'locations.id')
        .$asScalar()
        .$notNull()
        .as('count_employees'),
      location
        .selectFrom('devices')
        .innerJoin('employees', 'employees.id', 'devices.employee_id')
        .select((devices) => devices.fn.countAll<number>().as('count'))
        .whereRef('employees.location_id', '=', 'locations.id')
        .where('devices.revoked_at', 'is', null)
        .$asScalar()
        .$notNull()
        .as('count_devices'),
    ])
    .where('id', '=', locationId)
    .where('company_id', '=', companyId)
    .executeTakeFirst();
}
