import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { probeStorage } from './probe-storage.ts';
import { PunchDb } from './punch-db.ts';
import { freshStorage } from './testing/fresh-storage.ts';

let db: PunchDb;

beforeEach(() => {
  freshStorage();
  db = new PunchDb();
});

afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

const room = (bytes: number) => ({ estimate: async () => ({ quota: 10 ** 9, usage: 10 ** 9 - bytes }) });

describe('a look whether a punch could be written down', () => {
  test('writes and takes away again, each in a strict transaction', async () => {
    const transact = vi.spyOn(db, 'transact');
    expect(await probeStorage(db, room(10 ** 8))).toBeUndefined();
    expect(transact.mock.calls.map(([mode]) => mode)).toEqual(['readwrite', 'readwrite']);
    const left = await db.transact('readonly', (tx) => tx.objectStore('device').getAllKeys());
    expect(left).toEqual([]);
  });

  test('finds a full disk, though all can be read', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await probeStorage(db, room(10 ** 8))).toBe('full');
  });

  test('finds a browser that opens no database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    expect(await probeStorage(db, undefined)).toBe('broken');
  });

  test('tells of little room while there still is some', async () => {
    expect(await probeStorage(db, room(4_999_999))).toBe('little');
    expect(await probeStorage(db, room(5_000_000))).toBeUndefined();
  });

  test.each([
    ['has no estimate', undefined],
    ['refuses one', { estimate: () => Promise.reject(new TypeError('not here')) }],
    ['says nothing by it', { estimate: async () => ({}) }],
  ])('asks no more of an engine that %s', async (_, storage) => {
    expect(await probeStorage(db, storage)).toBeUndefined();
  });
});
