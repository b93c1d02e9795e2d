import { DeviceKeyring } from './device-keyring.ts';
import { NewsBus } from './news-bus.ts';
import { pageLives } from './page-lock.ts';
import { PunchDb } from './punch-db.ts';
import { PunchQueue } from './punch-queue.ts';
import { Sender } from './sender.ts';
import { SenderNotebook } from './sender-notebook.ts';

/** The outbox as one realm, a page or the worker, holds it. */
export interface OutboxRealm {
  readonly queue: PunchQueue;
  readonly sender: Sender;
  readonly news: NewsBus;
  readonly keyring: DeviceKeyring;
}

/** Opens the outbox in this realm. `direct`: its sends must pass a worker's fetch handler. */
export function openOutbox({ direct }: { readonly direct: boolean }): OutboxRealm {
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
  return { queue, sender, news, keyring: new DeviceKeyring(db) };
}
