import { useCallback, useEffect, useState } from 'react';
import type { RollCall } from '../../outbox/device-entry.ts';
import { StorageFault } from '../../outbox/storage-fault.ts';
import { thisPage } from '../../outbox/this-page.ts';

/** The roll call of a terminal, which outlasts the page until somebody ends it. */
export interface RollCallControl {
  /** Undefined while none is going on. */
  readonly call: RollCall | undefined;
  readonly begin: () => void;
  readonly tick: (personId: number, safe: boolean) => void;
  /** Ends it, and deletes who was ticked. */
  readonly end: () => void;
}

/** Keeps a roll call on this device; without storage it lasts as long as the page. */
export function useRollCall(): RollCallControl {
  const [call, setCall] = useState<RollCall>();
  useEffect(() => {
    thisPage()
      .memory.recall('roll-call')
      .then((found) => found && setCall((begun) => begun ?? found), withoutStorage);
  }, []);
  const change = useCallback((work: (before: RollCall | undefined) => RollCall | undefined) => {
    setCall(work);
    thisPage()
      .memory.change('roll-call', (before) => {
        const after = work(before);
        return after && { ...after, kind: 'roll-call' };
      })
      .catch(withoutStorage);
  }, []);
  return {
    call,
    begin: useCallback(() => {
      const startedMs = thisPage().clock.now().instantMs;
      change((before) => before ?? { startedMs, safe: [] });
    }, [change]),
    tick: useCallback(
      (personId, safe) =>
        change((before) => {
          const others = before?.safe.filter((id) => id !== personId) ?? [];
          return before && { ...before, safe: safe ? [...others, personId] : others };
        }),
      [change],
    ),
    end: useCallback(() => change(() => undefined), [change]),
  };
}

function withoutStorage(error: unknown): void {
  if (!(error instanceof StorageFault)) throw error;
}
