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
  const last = new Map<number, LastCounted>();
  const untilMs = nowMs + FUTURE_ALLOWED_MS;
  for (const row of [...(await recorded(store, of, untilMs)), ...(await corrected(store, of, untilMs))]) {
    const other = last.get(row.employee_id);
    if (!other || other.instant_ms <= row.instant_ms) last.set(row.employee_id, row);
  }
  return last;
}

function recorded(store: Store, of: LastOf, untilMs: number): Promise<LastCounted[]> {
  return peopleOf(store, of)
    .innerJoin('punches', (join) =>
      join.on(({ eb }) =>
        eb(
          'punches.id',
          '=',
          eb
            .selectFrom('counted_as_recorded as newest')
            .select('newest.entry')
            .whereRef('newest.employee_id', '=', 'employees.id')
            .where('newest.instant_ms', '<=', untilMs)
            .orderBy('newest.instant_ms', 'desc')
            .orderBy('newest.entry', 'desc')
            .limit(1),
        ),
      ),
    )
    .select([
      'punches.employee_id',
      'punches.direction',
      'punches.instant_ms',
      'punches.event_time',
      'punches.location_id',
      'punches.received_at',
    ])
    .select((punch) =>
      punch
        .case()
        .when('punches.review', '=', 'waiting')
        .then(punch.lit(1))
        .else(punch.lit(0))
        .end()
        .as('waits'),
    )
    .execute();
}

function corrected(store: Store, of: LastOf, untilMs: number): Promise<LastCounted[]> {
  return peopleOf(store, of)
    .innerJoin('counted_as_corrected', (join) =>
      join.on(({ eb }) =>
        eb(
          'counted_as_corrected.correction_id',
          '=',
          eb
            .selectFrom('counted_as_corrected as newest')
            .select('newest.correction_id')
            .whereRef('newest.employee_id', '=', 'employees.id')
            .where('newest.instant_ms', '<=', untilMs)
            .orderBy('newest.instant_ms', 'desc')
            .orderBy('newest.correction_id', 'desc')
            .limit(1),
        ),
      ),
    )
    .select([
      'counted_as_corrected.employee_id',
      'counted_as_corrected.direction',
      'counted_as_corrected.instant_ms',
      'counted_as_corrected.event_time',
      'counted_as_corrected.location_id',
      'counted_as_corrected.received_at',
      'counted_as_corrected.waits',
    ])
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
