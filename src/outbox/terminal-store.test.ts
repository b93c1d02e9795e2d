import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KeptRoster } from './device-entry.ts';
import { DeviceKeyring } from './device-keyring.ts';
import { makeIdentityTag } from './make-identity-tag.ts';
import { PunchDb } from './punch-db.ts';
import { TerminalStore } from './terminal-store.ts';
import { deviceKeys } from './testing/device-keys.ts';
import { freshStorage } from './testing/fresh-storage.ts';

const ROSTER: KeptRoster = {
  roster: { version: 'r-1', madeAtMs: 1_000, pinLength: 4, people: [], adminPinTags: [] },
  confirmedMs: 2_000,
};
const TAGS = { key: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' };

let db: PunchDb;
let keyring: DeviceKeyring;
let store: TerminalStore;

beforeEach(() => {
  freshStorage();
  db = new PunchDb();
  keyring = new DeviceKeyring(db);
  store = new TerminalStore(db);
});

afterEach(() => db.close());

describe('the tag key', () => {
  test('tags a PIN as the contract says, and cannot be read again', async () => {
    await keyring.take({ ...deviceKeys(), tags: TAGS });
    const key = await store.tagKey();
    if (!key) throw new Error('no key was kept');
    expect(key.extractable).toBe(false);
    // HMAC-SHA-256 under 32 zero bytes of "workly-kiosk-tag-1\npin\n0147", reckoned by OpenSSL.
    expect(await makeIdentityTag(key, 'pin', '0147')).toBe('a-Xpu5GEgB_UPwsJBi7UlyMVj581qokZc_L_kSzNtyY');
    expect(await makeIdentityTag(key, 'badge', ' 0147 ')).toBe(await makeIdentityTag(key, 'badge', '0147'));
    expect(await makeIdentityTag(key, 'badge', '0147')).not.toBe(await makeIdentityTag(key, 'pin', '0147'));
  });

  test('and the roster go with a sign-out and with another enrolment, not with the same one repeated', async () => {
    await keyring.take({ ...deviceKeys(), tags: TAGS });
    await store.storeRoster(ROSTER);
    await keyring.take({ ...deviceKeys(), tags: TAGS });
    expect(await store.roster()).toEqual(ROSTER);
    await keyring.take(deviceKeys('device-2', 2));
    expect([await store.roster(), await store.tagKey()]).toEqual([undefined, undefined]);

    await keyring.take({ ...deviceKeys('device-3', 3), tags: TAGS });
    await store.storeRoster(ROSTER);
    await keyring.storeSession(undefined);
    expect([await store.roster(), await store.tagKey()]).toEqual([undefined, undefined]);
  });
});

describe('bursts of wrong PINs', () => {
  const guard = (startedMs: number, wrongPins: number) => ({
    wrong: wrongPins,
    reckonedMs: 0,
    closedUntilMs: 0,
    burst: { startedMs, wrongPins, lastMs: startedMs },
  });

  test('are kept until the server was told, and one that grew meanwhile is told again', async () => {
    await store.storePinGuard(guard(10, 5));
    await store.storePinGuard(guard(99, 5));
    const told = await store.pinBursts();
    expect(told).toEqual([
      { startedMs: 10, wrongPins: 5 },
      { startedMs: 99, wrongPins: 5 },
    ]);
    await store.storePinGuard(guard(99, 6));
    await store.dropPinBursts(told);
    expect(await store.pinBursts()).toEqual([{ startedMs: 99, wrongPins: 6 }]);
    expect(await store.pinGuard()).toEqual(guard(99, 6));
  });

  test('are no more than a heartbeat can carry', async () => {
    for (let at = 0; at < 25; at += 1) await store.storePinGuard(guard(at, 5));
    expect(await store.pinBursts()).toHaveLength(20);
  });
});
