import { directionOfPath } from '../contract/direction-of-path.ts';
import { HEADERS } from '../contract/headers.ts';
import { receiptBody } from '../contract/receipt-body.ts';
import { adoptPunch } from '../outbox/adopt-punch.ts';
import type { NewsBus } from '../outbox/news-bus.ts';
import type { PunchQueue } from '../outbox/punch-queue.ts';
import type { StoredPunch } from '../outbox/punch-record.ts';
import { StorageFault } from '../outbox/storage-fault.ts';

/** What accepting needs: the queue, its news, and a hand on the sender. */
export interface AcceptRealm {
  readonly queue: PunchQueue;
  readonly news: NewsBus;
  /** Wakes the sender; resolves when there is nothing left to do for now. */
  readonly wake: () => Promise<unknown>;
  readonly fetch: typeof globalThis.fetch;
}

/** The page is answered within this time, whatever the network does. */
const ANSWER_MS = 3_000;

/**
 * Answers a page's `POST /v1/times/*`: writes the punch, or finds its record by its id whatever body the request
 * brings, wakes the sender, and says 200 with the receipt or 202 with where the punch stands. It never sends. What
 * cannot be kept, having no id that survives a repeat or no storage to lie in, goes to the network as it is.
 */
export async function acceptPunch(request: Request, realm: AcceptRealm): Promise<Response> {
  const direction = directionOfPath(new URL(request.url).pathname);
  const key = request.headers.get(HEADERS.idempotencyKey);
  if (!direction || !key) return realm.fetch(request);
  const untouched = request.clone();
  try {
    const reading = { wallMs: Date.now(), monoMs: performance.now() };
    const known = await realm.queue.get(key);
    const fresh = known ? undefined : adoptPunch(await request.text(), key, direction, reading);
    const record = known ?? (fresh && (await realm.queue.keep(fresh)));
    if (!record) return realm.fetch(untouched);
    await concluded(record.id, realm);
    return answerFor((await realm.queue.get(record.id)) ?? record);
  } catch (error) {
    if (error instanceof StorageFault) return realm.fetch(untouched);
    throw error;
  }
}

/** Waits until a send of this record has ended, for as long as a person should wait. */
async function concluded(id: string, { news, wake }: AcceptRealm): Promise<void> {
  const end = Promise.withResolvers<unknown>();
  let sending = false;
  const unsubscribe = news.subscribe((item) => {
    if (item.type !== 'changed' || item.id !== id) return;
    if (item.state === 'sending') sending = true;
    else if (sending || item.state === 'sent') end.resolve(item.state);
  });
  const timer = setTimeout(() => end.resolve('late'), ANSWER_MS);
  wake().then(end.resolve, end.resolve);
  await end.promise;
  clearTimeout(timer);
  unsubscribe();
}

function answerFor(record: StoredPunch): Response {
  const headers = { [HEADERS.fromOutbox]: '1', 'Cache-Control': 'no-store' };
  if (record.state === 'sent') return Response.json(receiptBody(record.receipt), { status: 200, headers });
  return Response.json(
    { id: record.id, state: record.state, event_time: record.eventTime },
    { status: 202, headers },
  );
}
