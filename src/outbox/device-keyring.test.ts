import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DeviceSession } from '../contract/device-session.ts';
import { DEFAULT_POLICY } from '../contract/kiosk-policy.ts';
import { DeviceKeyring } from './device-keyring.ts';
import { PunchDb } from './punch-db.ts';
import { PunchQueue } from './punch-queue.ts';
import { deviceKeys } from './testing/device-keys.ts';
import { draftPunch, TAP_MS } from './testing/example-punches.ts';
import { freshStorage } from './testing/fresh-storage.ts';

const SESSION: DeviceSession = {
  kind: 'personal',
  principal: 'p-7',
  person: { id: 7, displayName: 'Малика Образцова' },
  location: {
    id: 368,
    title: 'Второй этаж',
    latitude: 41.3,
    longitude: 69.2,
    radiusMetres: 300,
    address: null,
  },
  companyName: 'Sample',
  timeZone: 'Asia/Tashkent',
  sample: true,
  policy: DEFAULT_POLICY,
};

let db: PunchDb;
let keyring: DeviceKeyring;
let queue: PunchQueue;

beforeEach(() => {
  freshStorage();
  db = new PunchDb();
  keyring = new DeviceKeyring(db);
  queue = new PunchQueue(db);
});

afterEach(() => db.close());

/** Keeps so many punches, ten seconds apart, from this place in the day on. */
async function keep(count: number, from = 0) {
  for (let n = from; n < from + count; n++) {
    await queue.keep(draftPunch({ tap: { wallMs: TAP_MS + n * 10_000, monoMs: n, boot: 'boot-1' } }));
  }
}

describe('the keys of an enrolment', () => {
  test('begin a chain and name whom rescue files are encrypted to', async () => {
    expect(await queue.chainHead()).toBeUndefined();
    expect(await keyring.rescue()).toBeUndefined();
    const keys = deviceKeys();
    await keyring.take(keys);
    expect(await queue.chainHead()).toMatchObject({ device: 'device-1', number: 0, mac: '' });
    expect(await keyring.rescue()).toEqual(keys.rescue);
  });

  test('cannot be read out of the database', async () => {
    await keyring.take(deviceKeys());
    const entries = await db.transact('readonly', (tx) => tx.objectStore('device').getAll());
    expect(JSON.stringify(entries)).not.toContain(deviceKeys().chain.key);
    expect((await queue.chainHead())?.key).toMatchObject({ extractable: false, usages: ['sign'] });
  });

  test('of a device that has lost its memory let its chain go on behind what the server has of it', async () => {
    const { chain, ...rest } = deviceKeys();
    const again = { ...rest, chain: { ...chain, last: { number: 7, mac: 'the-seventh' } } };
    await keyring.take(again);
    await keep(1);
    expect(await queue.newestOf('p-7')).toMatchObject({ chain: { number: 8, previousMac: 'the-seventh' } });
    await keyring.take(again);
    expect(await queue.chainHead()).toMatchObject({ number: 8 });
  });

  test('of a repeated enrolment of the same device do not begin its chain anew', async () => {
    await keyring.take(deviceKeys());
    await keep(2);
    const before = await queue.chainHead();
    const rescue = { ...deviceKeys().rescue, key: 'rescue-2' };
    await keyring.take({ ...deviceKeys(), rescue });
    expect(await queue.chainHead()).toEqual(before);
    expect(before?.number).toBe(2);
    expect(await keyring.rescue()).toEqual(rescue);
    expect(await queue.chainReports()).toHaveLength(1);
  });

  test('of another enrolment end the chain, whose numbers are still reported', async () => {
    await keyring.take(deviceKeys('device-1'));
    await keep(2);
    await keyring.take(deviceKeys('device-2', 2));
    await keep(1, 2);
    const none = { refused: [], undone: [] };
    const reports = await queue.chainReports();
    expect(reports).toHaveLength(2);
    expect(reports).toContainEqual({ device: 'device-1', head: 2, waiting: [1, 2], ...none });
    expect(reports).toContainEqual({ device: 'device-2', head: 1, waiting: [1], ...none });
  });

  test('of a third enrolment keep both chains before it in the report', async () => {
    for (const [n, device] of ['device-1', 'device-2', 'device-3'].entries()) {
      await keyring.take(deviceKeys(device, n + 1));
      await keep(1, n);
    }
    const reports = await queue.chainReports();
    expect(reports.map(({ device }) => device).sort()).toEqual(['device-1', 'device-2', 'device-3']);
    expect(reports.map(({ head }) => head)).toEqual([1, 1, 1]);
  });
});

describe('the session', () => {
  test('is read as it was stored, by another connection too, until it is forgotten', async () => {
    expect(await keyring.session()).toBeUndefined();
    await keyring.storeSession(SESSION);
    expect(await keyring.session()).toEqual(SESSION);
    const other = new PunchDb();
    expect(await new DeviceKeyring(other).session()).toEqual(SESSION);
    other.close();
    await keyring.storeSession(undefined);
    expect(await keyring.session()).toBeUndefined();
  });

  test('that makes no sense is none', async () => {
    // What another version, or a fault, may have written.
    const rubbish = Object.assign({ ...SESSION }, { principal: '' });
    await db.transact('readwrite', (tx) =>
      tx.objectStore('device').put({ kind: 'session', session: rubbish }, 'session'),
    );
    expect(await keyring.session()).toBeUndefined();
  });

  test('is forgotten without the keys', async () => {
    await keyring.take(deviceKeys());
    await keyring.storeSession(SESSION);
    await keyring.storeSession(undefined);
    expect(await queue.chainHead()).toBeDefined();
    expect(await keyring.rescue()).toBeDefined();
  });
});
