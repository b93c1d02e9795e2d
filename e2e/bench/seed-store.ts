import type { Page } from '@playwright/test';

/** What lies in a store before anything is measured. */
export interface Seed {
  readonly count: number;
  readonly state: 'waiting' | 'sent';
}

/** Receipt of a seeded punch that counts as recorded. */
const RECEIPT = {
  eventTime: '2026-01-01 09:00:00',
  location: { id: 1, title: 'Bench', latitude: null, longitude: null, radiusMetres: 300 },
};

/**
 * Puts copies of the one punch that waits in the page's store beside it, each with its own id and its own second
 * before it, and gives their ids. Straight into IndexedDB: by tapping, a hundred thousand would take days.
 */
export function seedStore(page: Page, { count, state }: Seed): Promise<string[]> {
  return page.evaluate(copyPunch, { count, state, receipt: RECEIPT });
}

/** Runs in the page, so it may use nothing from around it. */
async function copyPunch({ count, state, receipt }: Seed & { receipt: unknown }): Promise<string[]> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('kiosk'));
  const complete = (tx: IDBTransaction) =>
    new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    });
  const [pattern] = await done(db.transaction('punches').objectStore('punches').getAll());
  const { seq: _, chain: __, bodyText, nextAttemptMs, waitSetBy, obstacle: ___, ...core } = pattern;
  const body = JSON.parse(bodyText);
  delete body.kiosk.chain;
  const ids: string[] = [];
  const copyOf = (place: number) => {
    const backMs = (count - place + 1) * 10_000;
    const instantMs = core.instantMs - backMs;
    const hex = (instantMs + 2 ** 20).toString(16).padStart(12, '0');
    const random = crypto.randomUUID();
    const id = `${hex.slice(0, 8)}-${hex.slice(8)}-7${random.slice(15)}`;
    // The sample account's zone is five hours ahead of UTC all year.
    const eventTime = new Date(instantMs + 5 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
    const tap = { ...core.tap, wallMs: core.tap.wallMs - backMs, monoMs: core.tap.monoMs - backMs };
    const common = { ...core, id, instantMs, eventTime, tap, attempts: 0 };
    ids.push(id);
    if (state === 'sent') return { ...common, state, receipt, sentMs: Date.now() };
    const text = JSON.stringify({
      ...body,
      event_time: eventTime,
      kiosk: { ...body.kiosk, id, instantMs },
    });
    return { ...common, state, bodyText: text, nextAttemptMs: 0, waitSetBy: 'nobody' };
  };
  for (let from = 0; from < count; from += 1_000) {
    const tx = db.transaction(['punches', 'tally'], 'readwrite', { durability: 'relaxed' });
    const punches = tx.objectStore('punches');
    const upTo = Math.min(count, from + 1_000);
    for (let place = from; place < upTo; place += 1) punches.add(copyOf(place));
    const tally = tx.objectStore('tally');
    const before = await done<number | undefined>(tally.get(state));
    tally.put((before ?? 0) + upTo - from, state);
    await complete(tx);
  }
  db.close();
  return ids;
}
