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
import { putRecords } from './testing/put-records.ts';

let db: PunchDb;
let queue: PunchQueue;

beforeEach(() => {
  freshStorage();
  db = new PunchDb();
  queue = new PunchQueue(db);
});

afterEach(() => db.close());

const tapAt = (wall: number) => ({ wallMs: TAP_MS + wall, monoMs: wall, boot: 'boot-1' });
const at = (wall: number) => draftPunch({ tap: tapAt(wall) });
const all = () => db.transact('readonly', (tx) => tx.objectStore('punches').getAll());

async function put(...records: readonly PunchRecord[]): Promise<void> {
  await putRecords(db, records);
}

describe('on a device with a chain', () => {
  beforeEach(() => new DeviceKeyring(db).take(deviceKeys()));

  test('punches kept at the same time from many sides get numbers without a gap, each joined to the one before', async () => {
    const sides = [queue, new PunchQueue(new PunchDb()), new PunchQueue(new PunchDb())];
    const kept = await Promise.all(
      Array.from({ length: 9 }, (_, n) => (sides[n % 3] ?? queue).keep(at(n * 10_000))),
    );
    const links = kept
      .flatMap(({ chain }) => (chain ? [chain] : []))
      .sort((one, other) => one.number - other.number);
    expect(links.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(links.map(({ previousMac }) => previousMac)).toEqual([
      '',
      ...links.slice(0, -1).map(({ mac }) => mac),
    ]);
    expect(await queue.chainHead()).toMatchObject({ number: 9, mac: links.at(-1)?.mac });
  });

  test('the numbers run in the order in which the punches got to the disk', async () => {
    await Promise.all(Array.from({ length: 6 }, (_, n) => queue.keep(at(n * 10_000))));
    const records = await all();
    expect(records.map(({ chain }) => chain?.number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('a person who changes their mind twice in no time has three punches in the order of the taps', async () => {
    const taps = (['in', 'out', 'in'] as const).map((direction, n) =>
      draftPunch({ direction, tap: tapAt(n * 600) }),
    );
    await Promise.all(taps.map((tap) => queue.keep(tap)));
    expect((await all()).map(({ id }) => id)).toEqual(taps.map(({ id }) => id));
  });

  test('a twin takes no number', async () => {
    const first = await queue.keep(at(0));
    expect(await queue.keep(at(1))).toEqual(first);
    expect(await queue.keep(at(4_999))).toEqual(first);
    expect(await queue.chainHead()).toMatchObject({ number: 1 });
    expect((await queue.keep(at(9_000))).chain).toMatchObject({
      number: 2,
      previousMac: first.chain?.mac,
    });
  });

  test('twins kept at the same time take one number together', async () => {
    const kept = await Promise.all(Array.from({ length: 6 }, (_, n) => queue.keep(at(n * 100))));
    expect(new Set(kept.map(({ chain }) => chain?.number))).toEqual(new Set([1]));
    expect(await queue.chainHead()).toMatchObject({ number: 1 });
  });

  test('a punch that was frozen before it came here takes no number', async () => {
    expect(await queue.keep(waitingPunch())).not.toHaveProperty('chain');
    expect(await queue.chainHead()).toMatchObject({ number: 0 });
  });

  test('the report tells the numbers that lie here, by what became of them', async () => {
    const link = (number: number) => ({ chain: { device: 'device-1', number, previousMac: '', mac: 'm' } });
    await put(
      heldPunch('key-mismatch', link(1)),
      refusedPunch(link(2)),
      sentPunch(link(3)),
      waitingPunch(link(4)),
      heldPunch('sign-in', link(5)),
      draftPunch(link(6)),
      sendingPunch('me', link(7)),
    );
    await queue.giveUp((await all())[0]?.id ?? '', 'because');
    const [report] = await queue.chainReports();
    expect(report).toMatchObject({ device: 'device-1', head: 0, refused: [2], undone: [1] });
    expect(report?.waiting.toSorted()).toEqual([4, 5, 6, 7]);
  });
});

test('on a device without a chain a punch is kept without a link', async () => {
  expect(await queue.keep(at(0))).not.toHaveProperty('chain');
  expect(await queue.chainHead()).toBeUndefined();
  expect(await queue.chainReports()).toEqual([]);
});

describe('a record of a newer form', () => {
  // The types know no form but this code's own.
  const newer = <R extends PunchRecord>(record: R) => Object.assign(record, { v: 2 });

  test('is nothing to send, while those around it are', async () => {
    await put(waitingPunch(), newer(waitingPunch()), waitingPunch());
    expect(await queue.lanes.newest()).toMatchObject([{ seq: 1 }]);
    expect(await queue.lanes.next('waiting', undefined, 9)).toMatchObject({ heads: [{ seq: 1 }] });
    expect(await queue.hold('update')).toBe(1);
    expect(await queue.lanes.head({ principal: 'p-7', employeeId: 7 })).toMatchObject({ seq: 1 });
  });

  test('is changed by nothing, one by one or all at once', async () => {
    const records = [
      newer(draftPunch()),
      newer(waitingPunch({ nextAttemptMs: 1, waitSetBy: 'backoff' })),
      newer(sendingPunch('dead')),
      newer(heldPunch('sign-in')),
      newer(refusedPunch()),
    ];
    await put(...records);
    const before = await all();
    expect(await queue.reclaim(() => true)).toBe(0);
    expect(await queue.hold('update')).toBe(0);
    expect(await queue.release('sign-in')).toBe(0);
    expect(await queue.cancelBackoffs()).toBe(0);
    for (const { id } of records) {
      expect(await queue.lease(id, 'me', TAP_MS)).toBeUndefined();
      await queue.note(id, { contactMs: 5 });
      await queue.retry(id);
      await queue.giveUp(id, 'because');
    }
    expect(await all()).toEqual(before);
  });

  test('is still counted and listed', async () => {
    await put(newer(waitingPunch()), newer(refusedPunch()));
    expect(await queue.counts()).toEqual({ waiting: 1, held: 0, refused: 1 });
    expect((await queue.listed(9)).map(({ seq }) => seq)).toEqual([2, 1]);
  });
});

describe('giving up', () => {
  test('takes a punch that was refused, or that is held for our fault, and keeps its bytes and the reason', async () => {
    for (const record of [refusedPunch(), heldPunch('key-mismatch')]) {
      await put(record);
      const { bodyText } = record;
      expect(await queue.giveUp(record.id, 'The terminal has it')).toMatchObject({
        state: 'undone',
        reason: 'The terminal has it',
        bodyText,
      });
      expect(await queue.get(record.id)).toMatchObject({ state: 'undone' });
    }
    expect(await queue.counts()).toEqual({ waiting: 0, held: 0, refused: 0 });
  });

  test.each<[string, PunchRecord]>([
    ['a draft', draftPunch()],
    ['a punch that waits', waitingPunch()],
    ['a punch on its way', sendingPunch('me')],
    ['a punch held for a sign-in', heldPunch('sign-in')],
    ['a punch held for an update', heldPunch('update')],
    ['a recorded punch', sentPunch()],
  ])('leaves %s as it is', async (_, record) => {
    await put(record);
    const before = await all();
    expect(await queue.giveUp(record.id, 'because')).toEqual(before[0]);
    expect(await all()).toEqual(before);
  });

  test('knows when there is no such punch', async () => {
    expect(await queue.giveUp('nothing', 'because')).toBeUndefined();
  });

  test('lets the same direction be tapped again at once', async () => {
    const refused = refusedPunch({ tap: tapAt(0) });
    await put(refused);
    expect((await queue.keep(at(1))).id).toBe(refused.id);
    await queue.giveUp(refused.id, 'because');
    const again = at(2);
    expect((await queue.keep(again)).id).toBe(again.id);
  });

  test('is for good: nothing leases, tries again, releases or forgets it', async () => {
    const record = refusedPunch();
    await put(record);
    const undone = await queue.giveUp(record.id, 'because');
    expect(await queue.lease(record.id, 'me', TAP_MS)).toBeUndefined();
    expect(await queue.retry(record.id)).toEqual(undone);
    expect(await queue.release('key-mismatch')).toBe(0);
    expect(await queue.forgetSent(Number.MAX_SAFE_INTEGER)).toBe(0);
    expect(await queue.giveUp(record.id, 'another')).toEqual(undone);
    expect(await queue.get(record.id)).toEqual(undone);
  });
});
