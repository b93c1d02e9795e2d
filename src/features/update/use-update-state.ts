import { useSyncExternalStore } from 'react';
import { isUpgradeAdvised, subscribeToUpgradeAdvice } from '../../api/upgrade-advice.ts';
import { thisPage } from '../../outbox/this-page.ts';
import type { AppUpdate } from './app-update.ts';

/** Whether a new version waits, or the server asks for or advises one that is not there yet. */
export type UpdateState = 'none' | 'ready' | 'needed' | 'advised';

/** What is known of a newer version than the one that runs. */
export function useUpdateState(update: AppUpdate): UpdateState {
  const ready = useSyncExternalStore(update.subscribe, update.ready);
  const advised = useSyncExternalStore(subscribeToUpgradeAdvice, isUpgradeAdvised);
  const { outbox } = thisPage();
  const { listed } = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  const needed = listed.some((punch) => punch.state === 'held' && punch.why === 'update');
  if (needed) return 'needed';
  if (ready) return 'ready';
  return advised ? 'advised' : 'none';
}
