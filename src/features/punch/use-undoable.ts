import { useEffect, useState } from 'react';
import type { Outcome } from './outcome.ts';

/** Whether a punch can still be taken back, which ends by itself. */
export function useUndoable(outcome: Outcome): boolean {
  const { sendAfterMs } = outcome.punch;
  const [past, setPast] = useState(() => Date.now() >= sendAfterMs);
  useEffect(() => {
    setPast(Date.now() >= sendAfterMs);
    const timer = setTimeout(() => setPast(true), Math.max(0, sendAfterMs - Date.now()));
    return () => clearTimeout(timer);
  }, [sendAfterMs]);
  if (past || outcome.kind !== 'kept') return false;
  return outcome.punch.state === 'draft' || outcome.punch.state === 'waiting';
}
