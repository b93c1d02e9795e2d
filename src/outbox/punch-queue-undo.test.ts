import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DeviceKeyring } from './device-keyring.ts';
import { PunchDb } from './punch-db.ts';
import { PunchQueue } from './punch-queue.ts';
import type { PunchRecord } from './punch-record.ts';
import { deviceKeys } from './testing/device-keys.ts';
import {
  draftPunch,
  heldPunch,
  refusedPunch,
  sendingPunch,
  sentPunch,
  TAP_MS,
  waitingPunch,
} from './testing/example-punches.ts';
import { freshStorage } from './testing/fresh-storage.ts';

let db: PunchDb;
let queue: PunchQueue;

beforeEach(() => {
  freshStorage();
  db = new PunchDb();
  queue = new PunchQueue(db);
});

afterEach(() => db.close());

async function put(record: PunchRecord): Promise<string> {
  await db.transact('readwrite', (tx) => tx.objectStore('punches').add(record));
  return record.id;
}

describe('taking back', () => {
  test('a draft or a punch that nobody has begun to send leaves it numbered, and never sent', async () => {
    await new DeviceKeyring(db).take(deviceKeys());
    for (const [number, direction] of [
      [1, 'in'],
      [2, 'out'],
    ] as const) {
      const { id } = await queue.keep(draftPunch({ direction }));
      if (direction === 'out') {
        await queue.freeze(id, {
          bodyText: '{}',
          position: { none: 'denied' },
          instantMs: TAP_MS,
          eventTime: '2026-11-20 09:00:00',
          clock: { trust: 'exact', offsetMs: 0, errorMs: 5 },
        });
      }
      expect(await queue.undo(id)).toMatchObject([{ state: 'undone', chain: { number } }]);
      expect(await queue.lease(id, 'me', TAP_MS + 1)).toBeUndefined();
    }
    expect(await queue.lanes.newest()).toEqual([]);
    expect(await queue.chainReports()).toMatchObject([{ head: 2, waiting: [], undone: [1, 2] }]);
  });

  test('comes too late for a punch that a sender has or had in its hands', async () => {
    for (const record of [
      sendingPunch('me'),
      waitingPunch({ attempts: 1 }),
      heldPunch('sign-in'),
      refusedPunch(),
      sentPunch(),
    ]) {
      expect(await queue.undo(await put(record))).toMatchObject([{ state: record.state }]);
    }
  });

  test('lets the same person tap again at once', async () => {
    const first = await queue.keep(draftPunch());
    await queue.undo(first.id);
    const second = await queue.keep(draftPunch());
    expect(second).toMatchObject({ state: 'draft' });
    expect(second.id).not.toBe(first.id);
  });

  test('of two punches that belong together takes back both or neither', async () => {
    const stated = waitingPunch({ direction: 'out' });
    const ids = [await put(draftPunch()), await put(stated)] as const;
    expect(await queue.lease(stated.id, 'me', TAP_MS + 20_000)).toBeDefined();
    expect(await queue.undo(...ids)).toMatchObject([{ state: 'draft' }, { state: 'sending' }]);
    await queue.reclaim(() => true);
    const others = [await put(draftPunch()), await put(waitingPunch({ direction: 'out' }))] as const;
    expect(await queue.undo(...others)).toMatchObject([{ state: 'undone' }, { state: 'undone' }]);
  });

  test('of a punch that is not there changes nothing', async () => {
    expect(await queue.undo('019aa000-0000-7000-8000-ffffffffffff')).toEqual([]);
  });
});

describe('turning away', () => {
  const position = { latitude: 41.4, longitude: 69.2, accuracyMetres: 20, ageMs: 0 };

  test('leaves a draft numbered, with where it was and why, and never sent', async () => {
    await new DeviceKeyring(db).take(deviceKeys());
    const { id } = await queue.keep(draftPunch());
    const turned = { state: 'undone', turnedAway: 'outside', position, chain: { number: 1 } };
    expect(await queue.turnAway(id, position, 'outside')).toMatchObject(turned);
    expect(await queue.get(id)).toMatchObject(turned);
    expect(await queue.lease(id, 'me', TAP_MS + 1)).toBeUndefined();
    expect(await queue.lanes.newest()).toEqual([]);
    expect(await queue.chainReports()).toMatchObject([{ head: 1, waiting: [], undone: [1] }]);
    expect((await queue.keep(draftPunch({ direction: 'out' }))).chain).toMatchObject({ number: 2 });
  });

  test('comes too late for a punch that somebody froze', async () => {
    for (const record of [waitingPunch(), sendingPunch('me'), sentPunch()]) {
      const id = await put(record);
      expect(await queue.turnAway(id, position, 'outside')).toMatchObject({ state: record.state });
    }
  });

  test('lets the same person tap again at once', async () => {
    const first = await queue.keep(draftPunch());
    await queue.turnAway(first.id, position, 'unsure');
    expect((await queue.keep(draftPunch())).id).not.toBe(first.id);
  });
});

describe('the latest punch of a person', () => {
  test('is the newest of either direction that was neither taken back nor refused', async () => {
    const at = (wallMs: number) => ({ instantMs: wallMs, tap: { wallMs, monoMs: 1, boot: 'b' } });
    await put(sentPunch({ direction: 'in', ...at(TAP_MS) }));
    const standing = await put(waitingPunch({ direction: 'out', ...at(TAP_MS + 60_000) }));
    await put({ ...refusedPunch(), direction: 'in', ...at(TAP_MS + 120_000) });
    const undone = await queue.keep(draftPunch({ direction: 'out', ...at(TAP_MS + 180_000) }));
    await queue.undo(undone.id);
    await put(waitingPunch({ employeeId: 8, direction: 'in', ...at(TAP_MS + 240_000) }));
    expect(await queue.latestOfPerson(7)).toMatchObject({ id: standing, direction: 'out' });
    expect(await queue.latestOfPerson(9)).toBeUndefined();
  });
});
