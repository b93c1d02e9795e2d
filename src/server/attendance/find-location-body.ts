import type { LocationBody } from '../../contract/location.ts';
import type { Store } from '../store/store-schema.ts';
import { together } from '../store/together.ts';

/** What a company knows by a number. */
interface Known {
  readonly companyId: number;
  readonly id: number;
}

/** A company's location as the wire writes it, with its people and their devices counted; undefined where unknown. */
export const findLocationBody = together(
  nameOf,
  async (store, asked): Promise<ReadonlyMap<string, LocationBody>> => {
    const rows = await readLocations(
      store,
      asked.map(({ id }) => id),
    );
    return new Map(
      rows.map(({ company_id, ...body }) => [nameOf({ companyId: company_id, id: body.id }), body]),
    );
  },
);

/** Whether the company has this person, who may have left; undefined where not. */
export const findPerson = together(nameOf, async (store, asked): Promise<ReadonlyMap<string, true>> => {
  const rows = await store
    .selectFrom('employees')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .select(['employees.id', 'locations.company_id as companyId'])
    .where(
      'employees.id',
      'in',
      asked.map(({ id }) => id),
    )
    .execute();
  return new Map(rows.map((row) => [nameOf(row), true]));
});

function nameOf({ companyId, id }: Known): string {
  return `${companyId} ${id}`;
}

async function readLocations(store: Store, ids: readonly number[]) {
  return await store
    .selectFrom('locations')
    .select(['id', 'company_id', 'title', 'lat', 'lon', 'radius', 'address'])
    .select((location) => [
      location
        .selectFrom('employees')
        .select((people) => people.fn.countAll<number>().as('count'))
        .whereRef('employees.location_id', '=', 'locations.id')
        .where('employees.left_at', 'is', null)
        .$asScalar()
        .$notNull()
        .as('count_employees'),
      // Two counts, each with its index: the people's own devices, and the terminals that stand there.
      location(
        location
          .selectFrom('devices')
          .innerJoin('employees', 'employees.id', 'devices.employee_id')
          .select((devices) => devices.fn.countAll<number>().as('count'))
          .whereRef('employees.location_id', '=', 'locations.id')
          .where('devices.revoked_at', 'is', null)
          .$asScalar()
          .$notNull(),
        '+',
        location
          .selectFrom('devices')
          .select((devices) => devices.fn.countAll<number>().as('count'))
          .whereRef('devices.location_id', '=', 'locations.id')
          .where('devices.revoked_at', 'is', null)
          .$asScalar()
          .$notNull(),
      ).as('count_devices'),
    ])
    .where('id', 'in', ids)
    .execute();
}
