import type { OfficePunch } from '../../contract/office/office-punch.ts';
import { displayNameOf } from '../store/display-name-of.ts';
import type { Store } from '../store/store-schema.ts';
import { type EntryKey, entryId } from './find-entries.ts';
import { type CorrectionRow, correctionOf, readCorrections } from './read-corrections.ts';
import { type RecordedPunch, readPunches } from './read-punches.ts';

const LIVE_WITHIN_MS = 2 * 60_000;

/** Entries of the record with all that was done about them, in the order in which they are asked for. */
export async function officePunches(store: Store, keys: readonly EntryKey[]): Promise<OfficePunch[]> {
  const punchIds = keys.flatMap((key) => (key.kind === 'punch' ? [key.id] : []));
  const addedIds = keys.flatMap((key) => (key.kind === 'added' ? [key.id] : []));
  const punches = await readPunches(store, punchIds);
  const corrections = Map.groupBy(await readCorrections(store, { punchIds, addedIds }), entryOf);
  const added = await addedEntries(store, addedIds, corrections);
  return keys.flatMap((key) => {
    const id = entryId(key);
    const recorded = punches.get(id) ?? added.get(id);
    if (!recorded) return [];
    const made = (corrections.get(id) ?? []).map(correctionOf);
    return [{ ...recorded, corrections: made, counts: recorded.counts && made.at(-1)?.kind !== 'strike' }];
  });
}

function entryOf({ id, punch_id, added_id }: CorrectionRow): string {
  return punch_id ?? `c:${added_id ?? id}`;
}

async function addedEntries(
  store: Store,
  addedIds: readonly number[],
  corrections: ReadonlyMap<string, readonly CorrectionRow[]>,
): Promise<ReadonlyMap<string, RecordedPunch>> {
  if (addedIds.length === 0) return new Map();
  const people = await store
    .selectFrom('employees')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .innerJoin('companies', 'companies.id', 'locations.company_id')
    .select(['employees.id', 'first_name', 'last_name', 'patronymic', 'fiotype'])
    .where('employees.id', 'in', (some) =>
      some
        .selectFrom('punch_corrections')
        .select('employee_id')
        .where('punch_corrections.id', 'in', addedIds),
    )
    .execute();
  const names = new Map(people.map((row) => [row.id, displayNameOf(row, row.fiotype)]));
  return new Map(
    addedIds.flatMap((id) => {
      const [first] = corrections.get(`c:${id}`) ?? [];
      const entry = first && addedEntry(first, names.get(first.employee_id) ?? '');
      return entry ? [[entry.id, entry] as const] : [];
    }),
  );
}

/** An entry that a correction added: its time is an administrator's word. */
function addedEntry(row: CorrectionRow, displayName: string): RecordedPunch | undefined {
  const { holds, made } = correctionOf(row);
  if (!holds) return undefined;
  return {
    id: `c:${row.id}`,
    person: { id: row.employee_id, displayName },
    ...holds,
    receivedAtMs: made.atMs,
    origin: 'correction',
    time: Math.abs(made.atMs - holds.instantMs) <= LIVE_WITHIN_MS ? 'live' : 'kept',
    method: null,
    device: null,
    distanceMetres: null,
    accuracyMetres: null,
    reasons: [],
    review: { state: 'none', made: null },
    counts: true,
  };
}
