import type { WakeReason } from '../outbox/messages.ts';
import { PunchesLeft } from './punches-left.ts';
import { SYNC_TAG } from './wake-sender.ts';

/**
 * Sends what is due when the browser says that the network is back. Throws `PunchesLeft` where something is left, since
 * the browser wakes the worker again only for what fails with an `Error`. After its last attempt it gives up; the
 * page's heartbeat and its next start go on without it.
 */
export async function onSync(tag: string, wake: (why: WakeReason) => Promise<boolean>): Promise<void> {
  if (tag !== SYNC_TAG) return;
  let left: boolean;
  try {
    left = await wake('sync');
  } catch (cause) {
    throw new PunchesLeft('the storage could not be asked', cause);
  }
  if (left) throw new PunchesLeft('some could not be sent');
}
