import { setImmediate } from 'node:timers/promises';
import type { PersonPresence } from '../../contract/office/presence.ts';
import { displayNameOf } from '../store/display-name-of.ts';
import type { Store } from '../store/store-schema.ts';
import { type LastCounted, lastCounted } from './last-counted.ts';

const AT_ONCE = 500;

/** Where everybody stands who works at the company, or those of them with these ids; in the order of their names. */
export async function readPeople(
  store: Store,
  companyId: number,
  nowMs: number,
  personIds?: readonly number[],
): Promise<readonly PersonPresence[]> {
  if (personIds?.length === 0) return [];
  const rows = await rowsOf(store, companyId, personIds);
  const titles = new Map((await locationsOf(store, companyId)).map(({ id, title }) => [id, title]));
  const people: PersonPresence[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    const ids = some.map(({ id }) => id);
    const last = await lastCounted(store, { companyId, personIds: ids }, nowMs);
    people.push(...some.map((row) => presenceOf(row, last.get(row.id), titles)));
    // SQLite answers without ever waiting: between two parts of a large company everybody else gets their turn.
    await setImmediate();
  }
  return people;
}

/** Whether somebody belongs to a place: they work there, or it is where they were last. */
export function belongsTo({ home, last }: PersonPresence, locationId: number): boolean {
  return home.id === locationId || last?.location.id === locationId;
}

type PersonRow = Awaited<ReturnType<typeof rowsOf>>[number];

function rowsOf(store: Store, companyId: number, personIds: readonly number[] | undefined) {
  return store
    .selectFrom('employees')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .innerJoin('companies', 'companies.id', 'locations.company_id')
    .select([
      'employees.id',
      'employees.first_name',
      'employees.last_name',
      'employees.patronymic',
      'employees.photo',
      'companies.fiotype',
      'locations.id as location_id',
      'locations.title',
    ])
    .where('locations.company_id', '=', companyId)
    .where('employees.left_at', 'is', null)
    .$if(personIds !== undefined, (some) => some.where('employees.id', 'in', personIds ?? []))
    .orderBy('employees.last_name')
    .orderBy('employees.first_name')
    .orderBy('employees.id')
    .execute();
}

function locationsOf(store: Store, companyId: number) {
  return store.selectFrom('locations').select(['id', 'title']).where('company_id', '=', companyId).execute();
}

function presenceOf(
  row: PersonRow,
  last: LastCounted | undefined,
  titles: ReadonlyMap<number, string>,
): PersonPresence {
  return {
    person: { id: row.id, displayName: displayNameOf(row, row.fiotype) },
    photo: row.photo,
    home: { id: row.location_id, title: row.title },
    last: last
      ? {
          direction: last.direction,
          instantMs: last.instant_ms,
          eventTime: last.event_time,
          location: { id: last.location_id, title: titles.get(last.location_id) ?? '' },
          receivedAtMs: last.received_at,
          review: last.waits === 1,
        }
      : null,
  };
}
