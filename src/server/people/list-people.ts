import { displayNameOf } from '../store/display-name-of.ts';
import type { Store } from '../store/store-schema.ts';

/** A person as an administrator sees them; PINs and badge contents are told to nobody. */
export interface ListedPerson {
  readonly id: number;
  readonly displayName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly patronymic: string | null;
  readonly location: { readonly id: number; readonly title: string };
  readonly hasPin: boolean;
  /** The badges' ids. */
  readonly badges: readonly number[];
  readonly photo: string | null;
  readonly leftAtMs: number | null;
}

/** The people of a company by name; those who have left only when asked for. */
export async function listPeople(
  store: Store,
  companyId: number,
  { withLeft }: { readonly withLeft: boolean },
): Promise<readonly ListedPerson[]> {
  const rows = await store
    .selectFrom('employees')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .innerJoin('companies', 'companies.id', 'locations.company_id')
    .select([
      'employees.id',
      'employees.first_name',
      'employees.last_name',
      'employees.patronymic',
      'employees.pin',
      'employees.photo',
      'employees.left_at',
      'locations.id as location_id',
      'locations.title',
      'companies.fiotype',
    ])
    .where('locations.company_id', '=', companyId)
    .$if(!withLeft, (query) => query.where('employees.left_at', 'is', null))
    .orderBy('employees.last_name')
    .orderBy('employees.first_name')
    .orderBy('employees.id')
    .execute();
  const badges = await store
    .selectFrom('badges')
    .innerJoin('employees', 'employees.id', 'badges.employee_id')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .select(['badges.id', 'badges.employee_id'])
    .where('locations.company_id', '=', companyId)
    .orderBy('badges.id')
    .execute();
  const byPerson = Map.groupBy(badges, (badge) => badge.employee_id);
  return rows.map((row) => ({
    id: row.id,
    displayName: displayNameOf(row, row.fiotype),
    firstName: row.first_name,
    lastName: row.last_name,
    patronymic: row.patronymic,
    location: { id: row.location_id, title: row.title },
    hasPin: row.pin !== null,
    badges: (byPerson.get(row.id) ?? []).map(({ id }) => id),
    photo: row.photo,
    leftAtMs: row.left_at,
  }));
}
