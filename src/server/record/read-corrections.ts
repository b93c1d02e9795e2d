import type { Correction } from '../../contract/office/office-punch.ts';
import type { Store } from '../store/store-schema.ts';

/** A correction with who made it, as the store has it. */
export type CorrectionRow = Awaited<ReturnType<typeof readCorrections>>[number];

/** The corrections of these punches and of these added entries, the latter with what added them; the oldest first. */
export async function readCorrections(
  store: Store,
  { punchIds, addedIds }: { readonly punchIds: readonly string[]; readonly addedIds: readonly number[] },
) {
  const ofPunches =
    punchIds.length === 0 ? [] : await rows(store).where('c.punch_id', 'in', punchIds).execute();
  const ofAdded =
    addedIds.length === 0
      ? []
      : await rows(store)
          .where((c) => c.or([c('c.id', 'in', addedIds), c('c.added_id', 'in', addedIds)]))
          .execute();
  return [...ofPunches, ...ofAdded];
}

function rows(store: Store) {
  return store
    .selectFrom('punch_corrections as c')
    .innerJoin('accounts', 'accounts.id', 'c.account_id')
    .leftJoin('locations', 'locations.id', 'c.location_id')
    .select([
      'c.id',
      'c.kind',
      'c.punch_id',
      'c.added_id',
      'c.employee_id',
      'c.direction',
      'c.event_time',
      'c.instant_ms',
      'c.location_id',
      'c.made_at',
      'c.why',
      'accounts.email',
      'locations.title',
    ])
    .orderBy('c.id');
}

/** The correction as it is told. */
export function correctionOf(row: CorrectionRow): Correction {
  const { direction, event_time, instant_ms, location_id } = row;
  const isStruck = direction === null || event_time === null || instant_ms === null || location_id === null;
  return {
    id: row.id,
    kind: row.kind,
    holds: isStruck
      ? null
      : {
          direction,
          eventTime: event_time,
          instantMs: instant_ms,
          location: { id: location_id, title: row.title ?? '' },
        },
    made: { email: row.email, atMs: row.made_at, why: row.why },
  };
}
