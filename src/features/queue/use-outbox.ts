import { useEffect, useSyncExternalStore } from 'react';
import type { OutboxSnapshot } from '../../outbox/page-outbox.ts';
import { thisPage } from '../../outbox/this-page.ts';

const HEARTBEAT_MS = 5_000;

/** The outbox's picture, for as long as it is shown. */
export function useOutbox(): OutboxSnapshot {
  const { outbox } = thisPage();
  return useSyncExternalStore(outbox.subscribe, outbox.snapshot);
}

/** Wakes the sender when the network, the page or the time gives a reason; a living page is its main driver. */
export function useOutboxHeartbeat(): void {
  const { outbox } = thisPage();
  const { waiting } = useOutbox().counts;
  useEffect(() => {
    const online = () => void outbox.wake('online');
    const visible = () => document.visibilityState === 'visible' && void outbox.wake('visible');
    void outbox.wake('start');
    addEventListener('online', online);
    addEventListener('pageshow', visible);
    document.addEventListener('visibilitychange', visible);
    return () => {
      removeEventListener('online', online);
      removeEventListener('pageshow', visible);
      document.removeEventListener('visibilitychange', visible);
    };
  }, [outbox]);
  const something = waiting > 0;
  useEffect(() => {
    if (!something) return;
    // The picture is read again as well: news may get lost, the number on the screen may not.
    const timer = setInterval(() => void outbox.wake('heartbeat').then(() => outbox.refresh()), HEARTBEAT_MS);
    return () => clearInterval(timer);
  }, [something, outbox]);
}
