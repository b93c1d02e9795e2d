import { type SyncResult, syncWorkly } from './sync-workly.ts';
import type { WorklyParts } from './workly-parts.ts';

const MINUTE_MS = 60_000;
const USUAL_PAUSE_MS = 5 * MINUTE_MS;
const AFTER_A_FAULT_MS = MINUTE_MS;
// Soon after an administrator has signed in for the first time, the people are there.
const WHILE_NOBODY_MS = MINUTE_MS / 6;

/** Brings people and places in at once and every five minutes, until it is stopped. */
export function keepInStep(parts: WorklyParts): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let round = Promise.resolve();
  const begin = () => {
    round = syncWorkly(parts, stopping.signal)
      .then(pauseAfter, (error: unknown) => {
        if (!stopping.signal.aborted) parts.logError('Reading people and places from Workly', error);
        return AFTER_A_FAULT_MS;
      })
      .then((pauseMs) => {
        if (!stopping.signal.aborted) timer = setTimeout(begin, pauseMs).unref();
      });
  };
  begin();
  return {
    stop: () => {
      stopping.abort();
      clearTimeout(timer);
      return round;
    },
  };
}

function pauseAfter({ kind }: SyncResult): number {
  return kind === 'nobody' ? WHILE_NOBODY_MS : USUAL_PAUSE_MS;
}
