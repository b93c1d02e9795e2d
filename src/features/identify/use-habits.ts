import { useCallback, useEffect, useState } from 'react';
import type { RosterPerson } from '../../contract/roster.ts';
import type { Habits } from '../../outbox/device-entry.ts';
import { StorageFault } from '../../outbox/storage-fault.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { habitsOf, learntHabits, NO_HABITS } from './habits.ts';

/** What a terminal has learnt of when people punch at it, from its own punches. */
export interface KnownHabits {
  readonly habits: Habits;
  /** Whether anything is learnt here. */
  readonly on: boolean;
  /** Turned off, what was learnt is forgotten. */
  readonly set: (on: boolean) => void;
  /** One punch more of a person at a moment (`Y-m-d H:i:s`), or one that was taken back. */
  readonly learn: (personId: number, eventTime: string, by: 1 | -1) => void;
}

type Kept = Habits & { readonly off: boolean };

const NOTHING: Kept = { ...NO_HABITS, off: false };

/** Keeps the habits of the people on the roster on this device; without storage nothing is learnt. */
export function useHabits(people: readonly RosterPerson[] | undefined): KnownHabits {
  const [kept, setKept] = useState(NOTHING);
  const change = useCallback(async (work: (before: Kept) => Kept) => {
    let after = NOTHING;
    await thisPage()
      .memory.change('habits', (before) => {
        after = work(before ?? NOTHING);
        return { ...after, kind: 'habits' };
      })
      .then(() => setKept(after), withoutStorage);
  }, []);
  useEffect(() => {
    thisPage()
      .memory.recall('habits')
      .then((found) => found && setKept(found), withoutStorage);
  }, []);
  useEffect(() => {
    const ids = people && new Set(people.map(({ id }) => id));
    const gone = ids && Object.keys(kept.counts).some((id) => !ids.has(Number(id)));
    if (gone) void change((before) => ({ ...before, ...habitsOf(before, ids) }));
  }, [people, kept, change]);
  return {
    habits: kept,
    on: !kept.off,
    set: (on) => void change(() => ({ ...NOTHING, off: !on })),
    learn: useCallback(
      (personId, eventTime, by) =>
        void change((before) =>
          before.off ? before : { ...before, ...learntHabits(before, personId, eventTime, by) },
        ),
      [change],
    ),
  };
}

/** The list is alphabetical then; the outbox's own line says what is wrong. */
function withoutStorage(error: unknown): void {
  if (!(error instanceof StorageFault)) throw error;
}
