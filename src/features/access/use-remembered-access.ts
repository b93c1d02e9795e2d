import { useCallback, useEffect, useState } from 'react';
import type { RosterPerson } from '../../contract/roster.ts';
import { StorageFault } from '../../outbox/storage-fault.ts';
import { thisPage } from '../../outbox/this-page.ts';

/** Who at a shared device has the access mode turned on for them. */
export interface RememberedAccess {
  readonly has: (personId: number) => boolean;
  readonly remember: (personId: number, wanted: boolean) => void;
}

/** Remembers on this device who used the access mode, by id, for as long as they are on its roster; without storage nobody. */
export function useRememberedAccess(people: readonly RosterPerson[] | undefined): RememberedAccess {
  const [ids, setIds] = useState<readonly number[]>([]);
  const change = useCallback(async (work: (before: readonly number[]) => readonly number[]) => {
    let after: readonly number[] = [];
    await thisPage()
      .memory.change('access', (before) => {
        after = work(before?.ids ?? []);
        return after.length > 0 ? { kind: 'access', ids: after } : undefined;
      })
      .then(() => setIds(after), withoutStorage);
  }, []);
  useEffect(() => {
    thisPage()
      .memory.recall('access')
      .then((found) => found && setIds(found.ids), withoutStorage);
  }, []);
  useEffect(() => {
    const known = people && new Set(people.map(({ id }) => id));
    if (known && ids.some((id) => !known.has(id))) void change((all) => all.filter((id) => known.has(id)));
  }, [people, ids, change]);
  return {
    has: (personId) => ids.includes(personId),
    remember: (personId, wanted) => {
      if (ids.includes(personId) === wanted) return;
      void change((before) => {
        const others = before.filter((id) => id !== personId);
        return wanted ? [...others, personId] : others;
      });
    },
  };
}

/** They turn it on again then; the outbox's own line says what is wrong. */
function withoutStorage(error: unknown): void {
  if (!(error instanceof StorageFault)) throw error;
}
