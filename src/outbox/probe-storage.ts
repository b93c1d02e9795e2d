import type { PunchDb } from './punch-db.ts';
import { StorageFault, type StorageFaultReason } from './storage-fault.ts';

/** As much as the largest record, its indexes and a sender's notes take; a punch must fit after it. */
const BALLAST = { kind: 'ballast', text: 'x'.repeat(16_384) } as const;
const KEY = 'ballast';
/** With less room than this the browser may begin to refuse at any moment. */
const LITTLE_BYTES = 5_000_000;

/** What keeps this device from writing a punch down now, or may do so soon (`little`); undefined where all is well. */
export async function probeStorage(
  db: PunchDb,
  storage: Pick<StorageManager, 'estimate'> | undefined,
): Promise<StorageFaultReason | 'little' | undefined> {
  try {
    await db.transact('readwrite', (tx) => tx.objectStore('device').put(BALLAST, KEY));
    await db.transact('readwrite', (tx) => tx.objectStore('device').delete(KEY));
  } catch (error) {
    if (!(error instanceof StorageFault)) throw error;
    return error.reason;
  }
  // Some engines have no estimate, or refuse it in a private window, and nothing follows from that.
  const { quota, usage } = (await storage?.estimate().catch(() => undefined)) ?? {};
  return quota !== undefined && usage !== undefined && quota - usage < LITTLE_BYTES ? 'little' : undefined;
}
