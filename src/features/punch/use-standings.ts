import { useEffect, useState } from 'react';
import type { RosterPerson } from '../../contract/roster.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { type LastPunch, lastPunchOf } from './last-punch.ts';

/** Where each of these people stands by what this device knows, what was tapped on it included, kept true while shown. */
export function useStandings(
  people: readonly RosterPerson[],
): (person: RosterPerson) => LastPunch | undefined {
  const [known, setKnown] = useState<ReadonlyMap<number, LastPunch | undefined>>(new Map());
  useEffect(() => {
    let current = true;
    let looking = false;
    let changed = false;
    const look = async () => {
      changed = true;
      if (looking) return;
      looking = true;
      // However many punches leave at once, everybody is looked up once after the last of them.
      while (changed && current) {
        changed = false;
        const found = await Promise.all(people.map(async (one) => [one.id, await lastPunchOf(one)] as const));
        if (current) setKnown(new Map(found));
      }
      looking = false;
    };
    void look();
    const unsubscribe = thisPage().news.subscribe(() => void look());
    return () => {
      current = false;
      unsubscribe();
    };
  }, [people]);
  return (person) => (known.has(person.id) ? known.get(person.id) : (person.last ?? undefined));
}
