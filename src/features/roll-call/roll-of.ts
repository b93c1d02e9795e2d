import { LONGEST_SHIFT_MS } from '../../contract/longest-shift-ms.ts';
import type { RosterPerson } from '../../contract/roster.ts';
import type { RollCall } from '../../outbox/device-entry.ts';

/** A person's last punch, as far as it is known here. */
export type LastKnown = NonNullable<RosterPerson['last']>;

/** Somebody on the roll. */
export interface RollRow {
  readonly person: RosterPerson;
  readonly last: LastKnown | undefined;
  /**
   * `in`: they are in. `long-ago`: longer than any shift, so that they may have gone without clocking out. `left`: they
   * clocked out after the roll call began. `not-in`: nothing says that they are here.
   */
  readonly kind: 'in' | 'long-ago' | 'left' | 'not-in';
  readonly safe: boolean;
}

/** Who has to be found, who else there is, and how far it has come. */
export interface Roll {
  readonly expected: readonly RollRow[];
  readonly others: readonly RollRow[];
  /** How many of the expected are not ticked. */
  readonly missing: number;
  /** How many are ticked, the others among them. */
  readonly safe: number;
}

/**
 * The roll as it is known by now. Expected is whoever is in, and whoever clocked out after it began, since they were there
 * then; news that somebody had gone before takes them off it.
 */
export function rollOf(
  call: RollCall,
  people: readonly RosterPerson[],
  lastOf: (person: RosterPerson) => LastKnown | undefined,
): Roll {
  const safe = new Set(call.safe);
  const rows = people.map((person): RollRow => {
    const last = lastOf(person);
    return { person, last, kind: kindOf(last, call.startedMs), safe: safe.has(person.id) };
  });
  const expected = rows.filter(({ kind }) => kind !== 'not-in');
  return {
    expected,
    others: rows.filter(({ kind }) => kind === 'not-in'),
    missing: expected.filter((row) => !row.safe).length,
    safe: rows.filter((row) => row.safe).length,
  };
}

function kindOf(last: LastKnown | undefined, startedMs: number): RollRow['kind'] {
  if (!last) return 'not-in';
  if (last.direction === 'out') return last.instantMs > startedMs ? 'left' : 'not-in';
  return startedMs - last.instantMs >= LONGEST_SHIFT_MS ? 'long-ago' : 'in';
}
