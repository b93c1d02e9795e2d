import { useEffect, useRef } from 'react';
import type { RosterPerson } from '../contract/roster.ts';
import { type KnownHabits, useHabits } from '../features/identify/use-habits.ts';
import type { TerminalTap } from '../features/punch/use-terminal-taps.ts';

/** Learns from what becomes of the taps at a terminal who usually punches at which hour. */
export function useUsualNames(
  people: readonly RosterPerson[] | undefined,
  taps: readonly TerminalTap[],
): KnownHabits & {
  /** A tap was taken back. */
  readonly forget: (tap: TerminalTap) => void;
} {
  const known = useHabits(people);
  const { learn } = known;
  const learnt = useRef(new Set<string>());
  useEffect(() => {
    // What is still being written down must not wait for this.
    for (const { key, person, outcome } of taps) {
      if (outcome.kind !== 'kept' || learnt.current.has(key)) continue;
      learnt.current.add(key);
      learn(person.id, outcome.punch.eventTime, 1);
    }
  }, [taps, learn]);
  const forget = ({ key, person, outcome }: TerminalTap) => {
    if (learnt.current.has(key)) learn(person.id, outcome.punch.eventTime, -1);
  };
  return { ...known, forget };
}
