import { DeviceKeyring } from './device-keyring.ts';
import { DeviceMemory } from './device-memory.ts';
import { NewsBus } from './news-bus.ts';
import { pageLives } from './page-lock.ts';
import { probeStorage } from './probe-storage.ts';
import { PunchDb } from './punch-db.ts';
import { PunchQueue } from './punch-queue.ts';
import { Sender } from './sender.ts';
import { SenderNotebook } from './sender-notebook.ts';
import { TerminalStore } from './terminal-store.ts';

/** The outbox as one realm, a page or the worker, holds it. */
export interface OutboxRealm {
  readonly queue: PunchQueue;
  readonly sender: Sender;
  readonly news: NewsBus;
  readonly keyring: DeviceKeyring;
  /** What keeps this device from writing a punch down. */
  readonly probe: () => ReturnType<typeof probeStorage>;
}

/** The outbox, with what a device keeps in the same database. */
export interface DeviceRealm extends OutboxRealm {
  readonly terminal: TerminalStore;
  readonly memory: DeviceMemory;
}

/** Opens the outbox in this realm. `direct`: its sends must pass a worker's fetch handler. */
export function openOutbox({ direct }: { readonly direct: boolean }): DeviceRealm {
  const db = new PunchDb();
  const queue = new PunchQueue(db);
  const news = new NewsBus();
  const sender = new Sender({
    queue,
    notebook: new SenderNotebook(db),
    // Engines before 2022 have no Web Locks, whatever the types say.
    locks: (navigator as Partial<WorkerNavigator>).locks,
    owner: crypto.randomUUID(),
    now: () => Date.now(),
    fetch: (input, init) => fetch(input, init),
    random: Math.random,
    direct,
    pageLives,
    publish: news.publish,
  });
  // WebKitGTK has a storage manager without an estimate, and an insecure context has none, whatever the types say.
  const { storage } = navigator as Partial<WorkerNavigator>;
  return {
    queue,
    sender,
    news,
    keyring: new DeviceKeyring(db),
    terminal: new TerminalStore(db),
    memory: new DeviceMemory(db),
    probe: () => probeStorage(db, storage),
  };
}
