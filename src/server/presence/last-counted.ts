import type { Direction } from '../../contract/direction.ts';
import type { Store } from '../store/store-schema.ts';

/** How far ahead a clock may be that a punch is believed to have been made already. */
const FUTURE_ALLOWED_MS = 5 * 60_000;

/** A person's last punch that counts. */
export interface LastCounted {
  readonly employee_id: number;
  readonly direction: Direction;
  readonly instant_ms: number;
  readonly event_time: string;
  readonly location_id: number;
  readonly received_at: number;
  readonly waits: 0 | 1;
}

/** Whose last punches are asked for. */
export type LastOf =
  | { readonly companyId: number; readonly personIds?: readonly number[] }
  | { readonly clockingAt: number };

/**
 * The newest punch that counts of each person, corrections included, wherever it was made. What lies in quarantine says
 * nothing, nor does a time that is still to come: it would stand there until it does.
 */
export async function lastCounted(
  store: Store,
  of: LastOf,
  nowMs: number,
): Promise<ReadonlyMap<number, LastCounted>> {
  // By name first, then by their names: joined to each other, PostgreSQL would read every punch there is.
  const newest = await newestOf(store, of, nowMs + FUTURE_ALLOWED_MS);
  const recorded = await recordedAs(
    store,
    newest.flatMap(({ entry }) => entry ?? []),
  );
  const corrected = await correctedBy(
    store,
    newest.flatMap(({ correction_id }) => correction_id ?? []),
  );
  const last = new Map<number, LastCounted>();
  for (const row of [...recorded, ...corrected]) {
    const other = last.get(row.employee_id);
    if (!other || other.instant_ms <= row.instant_ms) last.set(row.employee_id, row);
  }
  return last;
}

/** The newest punch that stands as it was recorded, and the newest that a correction made, of each person. */
function newestOf(store: Store, of: LastOf, untilMs: number) {
  return peopleOf(store, of)
    .select((person) => [
      person
        .selectFrom('counted_as_recorded as newest')
        .select('newest.entry')
        .whereRef('newest.employee_id', '=', 'employees.id')
        .where('newest.instant_ms', '<=', untilMs)
        .orderBy('newest.instant_ms', 'desc')
        .orderBy('newest.entry', 'desc')
        .limit(1)
        .as('entry'),
      person
        .selectFrom('counted_as_corrected as newest')
        .select('newest.correction_id')
        .whereRef('newest.employee_id', '=', 'employees.id')
        .where('newest.instant_ms', '<=', untilMs)
        .orderBy('newest.instant_ms', 'desc')
        .orderBy('newest.correction_id', 'desc')
        .limit(1)
        .as('correction_id'),
    ])
    .execute();
}

async function recordedAs(store: Store, ids: readonly string[]): Promise<readonly LastCounted[]> {
  if (ids.length === 0) return [];
  const rows = await store
    .selectFrom('punches')
    .select(['employee_id', 'direction', 'instant_ms', 'event_time', 'location_id', 'received_at', 'review'])
    .where('id', 'in', ids)
    .execute();
  return rows.map(({ review, ...row }) => ({ ...row, waits: review === 'waiting' ? 1 : 0 }));
}

async function correctedBy(store: Store, ids: readonly number[]): Promise<readonly LastCounted[]> {
  if (ids.length === 0) return [];
  return await store
    .selectFrom('counted_as_corrected')
    .select(['employee_id', 'direction', 'instant_ms', 'event_time', 'location_id', 'received_at', 'waits'])
    .where('correction_id', 'in', ids)
    .execute();
}

function peopleOf(store: Store, of: LastOf) {
  const people = store.selectFrom('employees').where('employees.left_at', 'is', null);
  if ('clockingAt' in of) {
    return people.where('employees.id', 'in', (stays) =>
      stays
        .selectFrom('employee_locations')
        .select('employee_locations.employee_id')
        .where('employee_locations.location_id', '=', of.clockingAt)
        .where('employee_locations.until', 'is', null),
    );
  }
  const { companyId, personIds } = of;
  return people
    .where('employees.location_id', 'in', (own) =>
      own.selectFrom('locations').select('locations.id').where('locations.company_id', '=', companyId),
    )
    .$if(personIds !== undefined, (some) => some.where('employees.id', 'in', personIds ?? []));
}
