import type { RosterPerson } from '../contract/roster.ts';
import type { ExpectedPerson } from '../features/identify/names-panel.tsx';
import type { LastPunch } from '../features/punch/last-punch.ts';
import { likelyDirection } from '../features/punch/likely-direction.ts';

/** Who has punched this lately is not about to again. */
const JUST_PUNCHED_MS = 30 * 60_000;
const MOST = 6;

/** Somebody who usually punches now, and where they stand as far as it is known. */
export interface PersonStanding {
  readonly person: RosterPerson;
  readonly last: Pick<LastPunch, 'direction' | 'instantMs'> | undefined;
}

/**
 * Whom to put above the list of names, of those who usually punch now in their order: not who has just punched, and never
 * more than half of the list, which is the quicker way to a name where it is short.
 */
export function expectedPeople(
  usual: readonly PersonStanding[],
  listed: number,
  nowMs: number,
): readonly ExpectedPerson[] {
  return usual
    .filter(({ last }) => !last || Math.abs(nowMs - last.instantMs) >= JUST_PUNCHED_MS)
    .slice(0, Math.min(MOST, Math.floor(listed / 2)))
    .map(({ person, last }) => ({ person, direction: likelyDirection(last, nowMs) }));
}
