import type { WakeReason } from '../outbox/messages.ts';
import type { OutboxRealm } from '../outbox/open-outbox.ts';

/** Background Sync, where the engine has it; TypeScript's library does not know it. */
interface SyncManager {
  register(tag: string): Promise<void>;
  getTags(): Promise<string[]>;
}

/** The tag under which the browser is asked to wake the worker when the network is back. */
export const SYNC_TAG = 'kiosk-outbox';

/**
 * Sends what is due and, where something is left, asks the browser to wake the worker later: one trigger among
 * others, which may be refused or missing. Resolves to whether something is left.
 */
export async function wakeSender(
  { queue, sender }: OutboxRealm,
  registration: ServiceWorkerRegistration,
  why: WakeReason,
): Promise<boolean> {
  await sender.drain(why);
  await queue.forgetSent(Date.now());
  const { waiting } = await queue.counts();
  if (waiting > 0 && why !== 'sync') await askToBeWoken(registration);
  return waiting > 0;
}

/** Asks once: a tag that is registered while the network seems to be there fires at once, and would do so for ever. */
export async function askToBeWoken(registration: ServiceWorkerRegistration): Promise<void> {
  const { sync } = registration as ServiceWorkerRegistration & { readonly sync?: SyncManager };
  try {
    if (sync && !(await sync.getTags()).includes(SYNC_TAG)) await sync.register(SYNC_TAG);
  } catch {
    // Refused by a person, a policy or a private window: the other triggers do the work.
  }
}
