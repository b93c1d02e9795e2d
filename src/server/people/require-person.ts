import { unknownThing } from '../administration/row-id-of.ts';
import type { Store } from '../store/store-schema.ts';

/** A person as a change to them needs to know them. */
export interface KnownPerson {
  readonly id: number;
  readonly location_id: number;
  readonly photo: string | null;
}

/** A person of the company who has not left. Throws an `ApiError` 404/3000 where there is none. */
export async function requirePerson(store: Store, companyId: number, id: number): Promise<KnownPerson> {
  const row = await store
    .selectFrom('employees')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .select(['employees.id', 'employees.location_id', 'employees.photo'])
    .where('employees.id', '=', id)
    .where('employees.left_at', 'is', null)
    .where('locations.company_id', '=', companyId)
    .executeTakeFirst();
  if (!row) throw unknownThing('person');
  return row;
}
