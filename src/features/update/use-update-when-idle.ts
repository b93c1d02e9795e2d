import { useEffect, useSyncExternalStore } from 'react';
import { thisPage } from '../../outbox/this-page.ts';
import type { AppUpdate } from './app-update.ts';
import { useUpdateState } from './use-update-state.ts';

/** A punch that was sent is followed by a look at the day; a request in the midst of the change may undo it. */
const QUIET_MS = 1_000;

/** Takes a new version in when nobody is at the device (`idle`) and nothing is just being written or sent. */
export function useUpdateWhenIdle(update: AppUpdate, idle: boolean): void {
  const ready = useSyncExternalStore(update.subscribe, update.ready);
  const state = useUpdateState(update);
  const wished = state === 'needed' || state === 'advised';
  const { outbox } = thisPage();
  const { listed, known, fault } = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  const moving = listed.some(({ state }) => state === 'draft' || state === 'sending');
  const seen = known || fault !== undefined;
  useEffect(() => {
    if (wished) void update.look();
  }, [wished, update]);
  useEffect(() => {
    if (!ready || !idle || !seen || moving) return undefined;
    const timer = setTimeout(() => update.apply(), QUIET_MS);
    return () => clearTimeout(timer);
  }, [ready, idle, seen, moving, update]);
}
