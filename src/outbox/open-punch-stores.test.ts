import { afterEach, beforeEach, expect, test } from 'vitest';
import { PunchDb } from './punch-db.ts';
import { PunchQueue } from './punch-queue.ts';
import type { PunchRecord } from './punch-record.ts';
import { draftPunch, heldPunch, sentPunch, waitingPunch } from './testing/example-punches.ts';
import { freshStorage } from './testing/fresh-storage.ts';

let db: PunchDb;

beforeEach(() => {
  freshStorage();
  db = new PunchDb();
});

afterEach(() => db.close());

/** The stores as the first version of the program made them, with records in them. */
function firstVersion(...records: readonly PunchRecord[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const request = indexedDB.open('kiosk', 1);
  request.onerror = () => reject(request.error);
  request.onupgradeneeded = () => {
    const punches = request.result.createObjectStore('punches', { keyPath: 'seq', autoIncrement: true });
    punches.createIndex('id', 'id', { unique: true });
    punches.createIndex('state', 'state');
    punches.createIndex('tap', ['employeeId', 'direction', 'tap.wallMs']);
    request.result.createObjectStore('notes');
    request.result.createObjectStore('device');
    for (const record of records) punches.add(record);
  };
  request.onsuccess = () => {
    request.result.close();
    resolve();
  };
  return promise;
}

test('punches of the first version are found, counted and sent in their order by this one', async () => {
  const waiting = waitingPunch({ waitSetBy: 'backoff', nextAttemptMs: 9 });
  await firstVersion(
    waiting,
    waitingPunch(),
    sentPunch(),
    heldPunch('sign-in', { employeeId: 8 }),
    draftPunch(),
  );
  const queue = new PunchQueue(db);
  expect(await queue.counts()).toEqual({ waiting: 3, held: 1, refused: 0 });
  expect(await queue.lanes.newest()).toMatchObject([{ id: waiting.id, seq: 1 }]);
  expect(await queue.cancelBackoffs()).toBe(1);
  expect(await queue.release('sign-in')).toBe(1);
  expect(await queue.counts()).toEqual({ waiting: 4, held: 0, refused: 0 });
});

test('a store of a newer program that still has these stores is written as before', async () => {
  await new PunchQueue(db).keep(waitingPunch());
  db.close();
  const { promise, resolve } = Promise.withResolvers<void>();
  const request = indexedDB.open('kiosk', 99);
  request.onupgradeneeded = () => request.result.createObjectStore('something-new');
  request.onsuccess = () => {
    request.result.close();
    resolve();
  };
  await promise;
  const queue = new PunchQueue(db);
  const kept = await queue.keep(waitingPunch({ employeeId: 8 }));
  expect(kept.seq).toBe(2);
  expect(await queue.counts()).toEqual({ waiting: 2, held: 0, refused: 0 });
});
