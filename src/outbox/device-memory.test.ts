import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KeptHours } from './device-entry.ts';
import { DeviceKeyring } from './device-keyring.ts';
import { DeviceMemory } from './device-memory.ts';
import { PunchDb } from './punch-db.ts';
import { deviceKeys } from './testing/device-keys.ts';
import { freshStorage } from './testing/fresh-storage.ts';

const WEEK: KeptHours = { personId: 7, fromMs: 1_000, punches: [], toldMs: 2_000, askedMs: 1_900 };

let db: PunchDb;
let memory: DeviceMemory;

beforeEach(() => {
  freshStorage();
  db = new PunchDb();
  memory = new DeviceMemory(db);
});

afterEach(() => db.close());

test('remembers one of a kind, made of the one before it, and forgets it', async () => {
  expect(await memory.recall('own-week')).toBeUndefined();
  await memory.change('own-week', () => ({ kind: 'own-week', ...WEEK }));
  await memory.change('own-week', (before) => before && { ...before, toldMs: before.toldMs + 1 });
  expect(await memory.recall('own-week')).toEqual({ kind: 'own-week', ...WEEK, toldMs: 2_001 });
  await memory.change('own-week', () => undefined);
  expect(await memory.recall('own-week')).toBeUndefined();
});

test('forgets with a sign-out and with another enrolment, not with the same one repeated', async () => {
  const keyring = new DeviceKeyring(db);
  const remember = () => memory.change('own-week', () => ({ kind: 'own-week', ...WEEK }));
  await keyring.take(deviceKeys());
  await remember();
  await keyring.take(deviceKeys());
  expect(await memory.recall('own-week')).toMatchObject(WEEK);
  await keyring.take(deviceKeys('device-2', 2));
  expect(await memory.recall('own-week')).toBeUndefined();
  await remember();
  await keyring.storeSession(undefined);
  expect(await memory.recall('own-week')).toBeUndefined();
});
