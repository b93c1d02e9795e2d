import { useEffect, useSyncExternalStore } from 'react';
import { ApiRefusal } from '../../api/api-refusal.ts';
import { getClock } from '../../api/get-clock.ts';
import { ServerUnreachable } from '../../api/server-unreachable.ts';
import type { OutboxSnapshot } from '../../outbox/page-outbox.ts';
import type { StoredPunch } from '../../outbox/punch-record.ts';
import { thisPage } from '../../outbox/this-page.ts';

const HEARTBEAT_MS = 5_000;
const PROBE_MS = 15_000;
const PROBE_STORAGE_MS = 60_000;
/** A warning that is not true any more must not stand for long. */
const PROBE_FAULT_MS = 10_000;

/** The outbox's picture, for as long as it is shown. */
export function useOutbox(): OutboxSnapshot {
  const { outbox } = thisPage();
  return useSyncExternalStore(outbox.subscribe, outbox.snapshot);
}

/** Wakes the sender when the network, the page or the time gives a reason; a living page is its main driver. */
export function useOutboxHeartbeat(): void {
  const { outbox } = thisPage();
  const { counts, listed, fault } = useOutbox();
  const { waiting } = counts;
  useEffect(() => {
    const online = () => void outbox.wake('online');
    const visible = () => {
      if (document.visibilityState !== 'visible') return;
      void outbox.wake('visible');
      void outbox.probe();
    };
    void outbox.wake('start');
    void outbox.probe();
    addEventListener('online', online);
    addEventListener('pageshow', visible);
    document.addEventListener('visibilitychange', visible);
    return () => {
      removeEventListener('online', online);
      removeEventListener('pageshow', visible);
      document.removeEventListener('visibilitychange', visible);
    };
  }, [outbox]);
  useBeat(waiting > 0, HEARTBEAT_MS, beat);
  useBeat(listed.some(isCutOff), PROBE_MS, probe);
  useBeat(true, fault === undefined ? PROBE_STORAGE_MS : PROBE_FAULT_MS, probeStorage);
}

/** The picture is read again as well: news may get lost, the number on the screen may not. */
async function beat(): Promise<void> {
  const { outbox } = thisPage();
  await outbox.wake('heartbeat');
  await outbox.refresh();
}

/** No event tells that a server is back behind a network that never went: asking for its time does. */
async function probe(): Promise<void> {
  try {
    await getClock();
  } catch (error) {
    if (error instanceof ServerUnreachable || error instanceof ApiRefusal) return;
    throw error;
  }
  await thisPage().outbox.wake('contact');
}

/** Room comes and goes without a word. */
function probeStorage(): Promise<void> {
  return thisPage().outbox.probe();
}

function isCutOff({ obstacle }: StoredPunch): boolean {
  return obstacle === 'no-answer' || obstacle === 'stranger';
}

function useBeat(wanted: boolean, everyMs: number, action: () => Promise<void>): void {
  useEffect(() => {
    if (!wanted) return;
    const timer = setInterval(() => void action(), everyMs);
    return () => clearInterval(timer);
  }, [wanted, everyMs, action]);
}
