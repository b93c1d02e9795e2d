import type { KeyObject } from 'node:crypto';
import { openProof } from '../people/proof-sealing.ts';
import type { Store } from '../store/store-schema.ts';

/** Somebody who works at the company, as far as a table can be about them. */
export interface KnownPerson {
  readonly id: number;
  readonly lastName: string;
  readonly firstName: string;
  readonly patronymic: string | null;
  readonly tabNumber: string | null;
  readonly email: string | null;
  readonly locationId: number;
}

/** What a table is compared with. */
export interface KnownCompany {
  readonly people: readonly KnownPerson[];
  readonly locations: readonly { readonly id: number; readonly title: string }[];
  /** Whose each PIN is, and each badge by what a reader reads off it. */
  readonly pins: ReadonlyMap<string, number>;
  readonly badges: ReadonlyMap<string, number>;
}

/** The company as it is now, without those who have left. */
export async function knownCompany(
  store: Store,
  secretKey: KeyObject,
  companyId: number,
): Promise<KnownCompany> {
  const rows = await store
    .selectFrom('employees')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .select([
      'employees.id',
      'last_name as lastName',
      'first_name as firstName',
      'patronymic',
      'tab_number as tabNumber',
      'email',
      'location_id as locationId',
      'pin',
    ])
    .where('locations.company_id', '=', companyId)
    .where('left_at', 'is', null)
    .orderBy('employees.id')
    .execute();
  const badges = await store
    .selectFrom('badges')
    .innerJoin('employees', 'employees.id', 'badges.employee_id')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .select(['employee_id', 'content'])
    .where('locations.company_id', '=', companyId)
    .execute();
  const locations = await store
    .selectFrom('locations')
    .select(['id', 'title'])
    .where('company_id', '=', companyId)
    .execute();
  return {
    people: rows.map(({ pin: _sealed, ...person }) => person),
    locations,
    pins: new Map(
      rows.flatMap(({ id, pin }) => {
        const open = pin === null ? undefined : openProof(secretKey, 'pin', id, pin);
        return open === undefined ? [] : [[open, id] as const];
      }),
    ),
    badges: new Map(
      badges.flatMap(({ employee_id, content }) => {
        const open = openProof(secretKey, 'badge', employee_id, content);
        return open === undefined ? [] : [[open.trim().normalize('NFC'), employee_id] as const];
      }),
    ),
  };
}
