import type { NameOrder } from '../../contract/display-name.ts';
import { displayNameOf } from '../store/display-name-of.ts';
import type { Store } from '../store/store-schema.ts';
import type { Subject } from './subject-of.ts';

/** Tells what a subject is called; null where nobody knows. */
export type NameOf = (subject: Subject | undefined) => string | null;

type Named = readonly (readonly [id: number | string, name: string | null])[];

/** Looks up what the subjects of a page of the audit log are called, each kind at once. */
export async function nameSubjects(
  store: Store,
  companyId: number,
  subjects: readonly (Subject | undefined)[],
): Promise<NameOf> {
  const { fiotype } = await store
    .selectFrom('companies')
    .select('fiotype')
    .where('id', '=', companyId)
    .executeTakeFirstOrThrow();
  const ids = (kind: 'person' | 'account' | 'location') =>
    subjects.flatMap((one) => (one?.kind === kind ? [one.id] : []));
  const publicIds = (kind: 'device' | 'punch') =>
    subjects.flatMap((one) => (one?.kind === kind ? [one.id] : []));
  const found: Readonly<Record<Exclude<Subject['kind'], 'named'>, Named>> = {
    person: await people(store, ids('person'), fiotype),
    account: await accounts(store, ids('account')),
    location: await locations(store, ids('location')),
    device: await devices(store, publicIds('device')),
    punch: await punches(store, publicIds('punch'), fiotype),
  };
  const names = new Map(
    Object.entries(found).flatMap(([kind, named]) =>
      named.map(([id, name]): [string, string | null] => [`${kind} ${id}`, name]),
    ),
  );
  return (subject) => {
    if (!subject) return null;
    return subject.kind === 'named' ? subject.name : (names.get(`${subject.kind} ${subject.id}`) ?? null);
  };
}

async function people(store: Store, ids: readonly number[], order: NameOrder): Promise<Named> {
  if (ids.length === 0) return [];
  const rows = await store
    .selectFrom('employees')
    .select(['id', 'first_name', 'last_name', 'patronymic'])
    .where('id', 'in', ids)
    .execute();
  return rows.map((row) => [row.id, displayNameOf(row, order)]);
}

async function punches(store: Store, ids: readonly string[], order: NameOrder): Promise<Named> {
  if (ids.length === 0) return [];
  const rows = await store
    .selectFrom('punches')
    .innerJoin('employees', 'employees.id', 'punches.employee_id')
    .select(['punches.id', 'first_name', 'last_name', 'patronymic'])
    .where('punches.id', 'in', ids)
    .execute();
  return rows.map((row) => [row.id, displayNameOf(row, order)]);
}

async function accounts(store: Store, ids: readonly number[]): Promise<Named> {
  if (ids.length === 0) return [];
  const rows = await store.selectFrom('accounts').select(['id', 'email']).where('id', 'in', ids).execute();
  return rows.map(({ id, email }) => [id, email]);
}

async function locations(store: Store, ids: readonly number[]): Promise<Named> {
  if (ids.length === 0) return [];
  const rows = await store.selectFrom('locations').select(['id', 'title']).where('id', 'in', ids).execute();
  return rows.map(({ id, title }) => [id, title]);
}

async function devices(store: Store, publicIds: readonly string[]): Promise<Named> {
  if (publicIds.length === 0) return [];
  const rows = await store
    .selectFrom('devices')
    .select(['public_id', 'name'])
    .where('public_id', 'in', publicIds)
    .execute();
  return rows.map(({ public_id, name }) => [public_id, name]);
}
