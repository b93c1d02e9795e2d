import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PunchDb } from './punch-db.ts';
import { StorageFault } from './storage-fault.ts';
import { waitingPunch } from './testing/example-punches.ts';
import { freshStorage } from './testing/fresh-storage.ts';
import { VirtualTime } from './testing/virtual-time.ts';

let time: VirtualTime;
let db: PunchDb;

beforeEach(() => {
  time = new VirtualTime();
  time.install();
  freshStorage();
  db = new PunchDb();
});

afterEach(() => {
  vi.restoreAllMocks();
  time.uninstall();
});

const add = (id?: string) =>
  db.transact('readwrite', (tx) => tx.objectStore('punches').add(waitingPunch(id ? { id } : {})));
const count = (of = db) => time.wait(of.transact('readonly', (tx) => tx.objectStore('punches').count()));
const reasonOf = (work: Promise<unknown>) =>
  time.wait(
    work.then(
      () => 'saved',
      (error: unknown) => (error instanceof StorageFault ? error.reason : error),
    ),
  );

describe('a transaction', () => {
  test('asks for strict durability, over all stores', async () => {
    await count();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await time.wait(add());
    await count();
    expect(transaction.mock.calls).toEqual([
      [['punches', 'tally', 'notes', 'device'], 'readwrite', { durability: 'strict' }],
      [['punches', 'tally', 'notes', 'device'], 'readonly', { durability: 'strict' }],
    ]);
  });

  test('is told as done only when it is complete', async () => {
    const heard: string[] = [];
    await time.wait(
      db
        .transact('readwrite', (tx) => {
          tx.addEventListener('complete', () => heard.push('complete'));
          return tx.objectStore('punches').add(waitingPunch());
        })
        .then(() => heard.push('told')),
    );
    expect(heard).toEqual(['complete', 'told']);
  });

  test('whose work fails after a write leaves nothing behind', async () => {
    const half = db.transact('readwrite', async (tx) => {
      await tx.objectStore('punches').add(waitingPunch());
      throw new TypeError('no further');
    });
    expect(await reasonOf(half)).toBe('broken');
    expect(await count()).toBe(0);
  });

  test('that breaks a unique index fails and leaves nothing behind', async () => {
    const { id } = waitingPunch();
    await time.wait(add(id));
    expect(await reasonOf(add(id))).toBe('broken');
    expect(await count()).toBe(1);
  });
});

describe('a storage that hangs', () => {
  test('at any step is given up after five seconds, and what was told is what is on disk', async () => {
    const told = new Set<unknown>();
    for (let tasks = 0; tasks < 40; tasks += 1) {
      freshStorage();
      db = new PunchDb();
      time.tasksLeft = tasks;
      const work = reasonOf(add());
      await time.advance(5_000);
      time.tasksLeft = undefined;
      const outcome = await work;
      expect(await count()).toBe(outcome === 'saved' ? 1 : 0);
      told.add(outcome);
    }
    expect([...told].sort()).toEqual(['saved', 'slow']);
  });

  test('does not keep a later operation from a new connection', async () => {
    await time.wait(add());
    const open = vi.spyOn(indexedDB, 'open');
    time.tasksLeft = 0;
    const late = reasonOf(add());
    await time.advance(4_999);
    expect(open).not.toHaveBeenCalled();
    await time.advance(1);
    time.tasksLeft = undefined;
    expect(await late).toBe('slow');
    expect(await reasonOf(add())).toBe('saved');
    expect(open).toHaveBeenCalledTimes(1);
    expect(await count()).toBe(2);
  });
});

describe('a connection', () => {
  test('that the browser closed is opened anew', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    await time.wait(add());
    forceCloseDatabase(open.mock.results[0]?.value.result);
    await time.settle();
    expect(await reasonOf(add())).toBe('saved');
    expect(await count()).toBe(2);
  });

  test('that died without a word is opened anew, and the operation done once more', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    await time.wait(add());
    open.mock.results[0]?.value.result.close();
    expect(await reasonOf(add())).toBe('saved');
    expect(open).toHaveBeenCalledTimes(2);
    expect(await count()).toBe(2);
  });

  test('gives way to somebody who wants another version or to delete', async () => {
    await time.wait(add());
    const heard: string[] = [];
    const request = indexedDB.deleteDatabase('kiosk');
    request.onblocked = () => heard.push('blocked');
    request.onsuccess = () => heard.push('deleted');
    await time.settle();
    expect(heard).toEqual(['deleted']);
    expect(await count()).toBe(0);
  });

  test('to a database of a newer program goes on with the stores that it knows', async () => {
    await time.wait(add());
    const request = indexedDB.open('kiosk', 99);
    await time.settle();
    request.result.close();
    expect(await reasonOf(add())).toBe('saved');
    expect(await count()).toBe(2);
  });

  test('that cannot be opened is tried again with the next operation', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    expect(await reasonOf(add())).toBe('broken');
    expect(open).toHaveBeenCalledTimes(2);
    open.mockRestore();
    expect(await reasonOf(add())).toBe('saved');
  });

  test('is let go of when asked to, and the next operation opens another', async () => {
    await time.wait(add());
    db.close();
    expect(await reasonOf(add())).toBe('saved');
    expect(await count()).toBe(2);
  });
});

describe('what is wrong with the storage is told', () => {
  test.each([
    ['QuotaExceededError', 'full', 1],
    ['UnknownError', 'broken', 2],
    ['InvalidStateError', 'broken', 2],
  ])('%s is called %s', async (name, reason, tries) => {
    let tried = 0;
    const work = db.transact('readwrite', async () => {
      tried += 1;
      throw new DOMException('no', name);
    });
    expect(await reasonOf(work)).toBe(reason);
    expect(tried).toBe(tries);
  });

  test('whatever else is thrown', async () => {
    const work = db.transact('readonly', () => Promise.reject('a word'));
    await expect(time.wait(work)).rejects.toThrow('Storage broken: a word');
  });
});

test('two connections see one store', async () => {
  await time.wait(add());
  expect(await count(new PunchDb())).toBe(1);
  expect(await count(new PunchDb('another'))).toBe(0);
});
