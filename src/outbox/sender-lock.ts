import type { SenderNotebook } from './sender-notebook.ts';

/** How a sender came to be the only one. */
export type Tenure = 'sole' | 'took-over';

const LOCK = 'kiosk-sender';
/** A sender that has not written its beat for this long is dead or frozen. */
const DEAD_AFTER_MS = 30_000;
const BEAT_MS = 5_000;
const FIRST_BEAT_MS = 2_000;

/** What the lock needs of its realm. */
export interface LockRealm {
  readonly locks: LockManager | undefined;
  readonly notebook: SenderNotebook;
  readonly owner: string;
  readonly now: () => number;
}

/**
 * Runs `work` as the device's only sender, writing a beat meanwhile; `busy` where another one is alive. A lock whose
 * holder has shown no beat for half a minute is taken over. Leases and the server's own check keep a punch single
 * even where two senders believe to be the only one, as without Web Locks.
 */
export async function withSenderLock<T>(
  realm: LockRealm,
  work: (tenure: Tenure) => Promise<T>,
): Promise<T | 'busy'> {
  const { locks } = realm;
  if (!locks) return beating(realm, 'took-over', work);
  try {
    return await withLock(realm, locks, work);
  } catch (error) {
    // Our lock was taken over: somebody else sends now. What we had under way ends by itself, under its lease.
    if (error instanceof DOMException && error.name === 'AbortError') return 'busy';
    throw error;
  }
}

async function withLock<T>(
  realm: LockRealm,
  locks: LockManager,
  work: (tenure: Tenure) => Promise<T>,
): Promise<T | 'busy'> {
  const result = await locks.request(LOCK, { ifAvailable: true }, (lock) =>
    lock ? beating(realm, 'sole', work) : 'busy',
  );
  if (result !== 'busy') return result;
  if (!(await isSilent(realm))) return 'busy';
  // Its holder may just have got it and not have written yet.
  await new Promise((resolve) => setTimeout(resolve, FIRST_BEAT_MS));
  if (!(await isSilent(realm))) return 'busy';
  return locks.request(LOCK, { steal: true }, () => beating(realm, 'took-over', work));
}

async function beating<T>(
  realm: LockRealm,
  tenure: Tenure,
  work: (tenure: Tenure) => Promise<T>,
): Promise<T> {
  const beat = () => realm.notebook.beat(realm.owner, realm.now());
  await beat();
  // A beat that could not be written only means that another sender may take over sooner.
  const timer = setInterval(() => beat().catch(() => undefined), BEAT_MS);
  try {
    return await work(tenure);
  } finally {
    clearInterval(timer);
  }
}

async function isSilent({ notebook, now }: LockRealm): Promise<boolean> {
  const { beat } = await notebook.read();
  // A beat from far in the future was written before the clock was set back, and says nothing.
  return !beat || Math.abs(now() - beat.atMs) > DEAD_AFTER_MS;
}
