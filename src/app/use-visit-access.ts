import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { RosterPerson } from '../contract/roster.ts';
import type { AccessMode } from '../features/access/use-access-mode.ts';
import { useRememberedAccess } from '../features/access/use-remembered-access.ts';

/** Who stands before a terminal, as far as its access mode goes. */
export interface AccessVisit {
  readonly access: AccessMode;
  /** Who is identified. */
  readonly personId: number | undefined;
  /** Whether the last tap's result is shown large. */
  readonly showsResult: boolean;
  /** Everybody on the roster; undefined before it is known. */
  readonly people: readonly RosterPerson[] | undefined;
}

/**
 * The access mode follows whoever turned it on and punched with it: it is on as soon as they are identified, and ends
 * with their visit. Whoever turns it off while they stand there is forgotten.
 */
export function useVisitAccess({ access, personId, showsResult, people }: AccessVisit): {
  /** The mode, as a person turns it on and off. */
  readonly mode: AccessMode;
  /** Somebody has punched. */
  readonly punched: (personId: number) => void;
} {
  const remembered = useRememberedAccess(people);
  /** Whether it was turned on by hand in this visit, and whether it was turned on for who is remembered. */
  const chosen = useRef(false);
  const lent = useRef(false);
  const wants = personId !== undefined && remembered.has(personId);
  const { on, set } = access;

  // Once, as they are identified, and not against them when they turn it off.
  const lend = useEffectEvent(() => {
    if (on || chosen.current) return;
    lent.current = true;
    set(true);
  });
  useLayoutEffect(() => {
    if (wants) lend();
  }, [wants]);
  useEffect(() => {
    if (personId === undefined) return;
    return () => {
      chosen.current = false;
    };
  }, [personId]);
  useEffect(() => {
    if (!on) chosen.current = false;
  }, [on]);
  useEffect(() => {
    if (!on || !lent.current || personId !== undefined || showsResult) return;
    lent.current = false;
    set(false);
  }, [on, set, personId, showsResult]);

  return {
    mode: {
      on,
      set: (wanted) => {
        chosen.current = wanted;
        lent.current = false;
        set(wanted);
        if (!wanted && personId !== undefined) remembered.remember(personId, false);
      },
    },
    punched: (id) => {
      if (on && chosen.current) remembered.remember(id, true);
    },
  };
}
