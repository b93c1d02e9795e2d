import type { KeyObject } from 'node:crypto';
import type { EmployeeBody } from '../../contract/employee-body.ts';
import { openProof } from '../people/proof-sealing.ts';
import { displayNameOf } from '../store/display-name-of.ts';
import type { Store } from '../store/store-schema.ts';

/** Whether the bodies bring what a person proves themselves with. */
export type WithProofs = { readonly secretKey: KeyObject } | undefined;

/** The people with these ids as Workly writes them, in the order of their ids. */
export async function employeeBodies(
  store: Store,
  ids: readonly number[],
  withProofs: WithProofs,
): Promise<readonly EmployeeBody[]> {
  if (ids.length === 0) return [];
  const people = await peopleOf(store, ids);
  const badges = Map.groupBy(await badgesOf(store, ids), ({ employee_id }) => employee_id);
  const places = Map.groupBy(await placesOf(store, ids), ({ employee_id }) => employee_id);
  const accounts = new Map((await accountsOf(store, ids)).map((row) => [row.employee_id, row]));
  return people.map((person) => {
    const account = accounts.get(person.id);
    const open = (proof: 'pin' | 'badge', sealed: string | null | undefined) =>
      (withProofs && sealed && openProof(withProofs.secretKey, proof, person.id, sealed)) || null;
    return {
      id: person.id,
      last_name: person.last_name,
      first_name: person.first_name,
      patronymic: person.patronymic,
      full_name: displayNameOf(person, person.fiotype),
      gender: null,
      photos: null,
      pin_code: open('pin', person.pin),
      tab_number: person.tab_number,
      // Workly has one badge for a person: the newest.
      qrcode: open('badge', badges.get(person.id)?.at(-1)?.content),
      user: account ? { id: account.id, email: account.email } : null,
      department: null,
      positions: [],
      schedule: null,
      locations: (places.get(person.id) ?? []).map(({ id, title }) => ({ id, title })),
    };
  });
}

function peopleOf(store: Store, ids: readonly number[]) {
  return store
    .selectFrom('employees')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .innerJoin('companies', 'companies.id', 'locations.company_id')
    .select([
      'employees.id',
      'employees.last_name',
      'employees.first_name',
      'employees.patronymic',
      'employees.pin',
      'employees.tab_number',
      'companies.fiotype',
    ])
    .where('employees.id', 'in', ids)
    .orderBy('employees.id')
    .execute();
}

function badgesOf(store: Store, ids: readonly number[]) {
  return store
    .selectFrom('badges')
    .select(['employee_id', 'content'])
    .where('employee_id', 'in', ids)
    .orderBy('id')
    .execute();
}

function placesOf(store: Store, ids: readonly number[]) {
  return store
    .selectFrom('employee_locations')
    .innerJoin('locations', 'locations.id', 'employee_locations.location_id')
    .select(['employee_locations.employee_id', 'locations.id', 'locations.title'])
    .where('employee_locations.employee_id', 'in', ids)
    .where('employee_locations.until', 'is', null)
    .orderBy('employee_locations.id')
    .execute();
}

function accountsOf(store: Store, ids: readonly number[]) {
  return store
    .selectFrom('accounts')
    .select(['id', 'email', 'employee_id'])
    .where('employee_id', 'in', ids)
    .orderBy('id', 'desc')
    .execute();
}
