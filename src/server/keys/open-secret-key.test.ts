import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { openTestStore } from '../fixtures/test-database.ts';
import { StartError } from '../start-error.ts';
import type { Store } from '../store/store-schema.ts';
import { makeKeyFile, readKeyFile } from './key-file.ts';
import { openSecretKey } from './open-secret-key.ts';
import { findRescuePrivateKey, rescueKey } from './rescue-key.ts';

let folder: string;
let file: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
  file = join(folder, 'kiosk.key');
  store = await openTestStore();
  return async () => {
    await store.destroy();
    rmSync(folder, { recursive: true });
  };
});

function open(secretKey = undefined as typeof SECRET_KEY | undefined) {
  return openSecretKey(store, { secretKey, database: { kind: 'sqlite', path: join(folder, 'k.sqlite') } });
}

async function faultOf(run: () => unknown) {
  try {
    await run();
  } catch (error) {
    if (error instanceof StartError) return error.message;
    throw error;
  }
  return undefined;
}

test('the first start makes a key that only its owner may read, and every later one uses it', async () => {
  const first = await open();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).toMatch(/^[\w-]{43}\n$/);
  expect(readdirSync(folder)).toEqual(['kiosk.key']);
  await rescueKey(store, first, 0);
  expect((await open()).equals(first)).toBe(true);
});

test('a key that is there is never written over', async () => {
  makeKeyFile(file);
  const text = readFileSync(file, 'utf8');
  makeKeyFile(file);
  expect(readFileSync(file, 'utf8')).toBe(text);
  expect(readdirSync(folder)).toEqual(['kiosk.key']);
});

test('a configured key needs no file and makes none', async () => {
  expect((await open(SECRET_KEY)).equals(SECRET_KEY)).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  '',
  'x',
  'A'.repeat(42),
  'A'.repeat(64),
  '!'.repeat(43),
])('refuses a file that holds "%s"', async (text) => {
  writeFileSync(file, text, { mode: 0o600 });
  expect(await faultOf(() => open())).toMatch(/kiosk\.key does not hold a secret key[^\n]*\.$/);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test.each([0o640, 0o604, 0o620, 0o601])('refuses a file of mode %o', async (mode) => {
  makeKeyFile(file);
  chmodSync(file, mode);
  expect(await faultOf(() => open())).toMatch(/^Others may read the secret key [^\n]*\.$/);
});

test('a folder where no file can be made asks for SECRET_KEY', async () => {
  const path = join(folder, 'missing', 'kiosk.key');
  expect(await faultOf(() => makeKeyFile(path))).toMatch(/cannot be made.*set SECRET_KEY instead\.$/);
  expect(readKeyFile(path)).toBeUndefined();
});

test('a database that was used with a key opens with no other, and no key is made in its place', async () => {
  await rescueKey(store, SECRET_KEY, 0);
  expect(await faultOf(() => open())).toMatch(/kiosk\.key is missing/);
  expect(readdirSync(folder)).toEqual([]);
  makeKeyFile(file);
  expect(await faultOf(() => open())).toMatch(/kiosk\.key is not the key that the database/);
  expect(await open(SECRET_KEY)).toBe(SECRET_KEY);
});

test('the rescue key is made once, and its private half is stored only sealed', async () => {
  const [first, second] = await Promise.all([
    rescueKey(store, SECRET_KEY, 0),
    rescueKey(store, SECRET_KEY, 0),
  ]);
  expect(second).toEqual(first);
  expect(await rescueKey(store, SECRET_KEY, 9)).toEqual(first);
  const rows = await store.selectFrom('server_keys').selectAll().execute();
  expect(rows).toMatchObject([{ kind: 'rescue', id: first.key, public_key: first.publicKey }]);
  expect(Buffer.from(rows[0]?.private_key ?? '', 'base64url').toString('latin1')).not.toContain(
    '\x2a\x86\x48',
  );
  expect(await findRescuePrivateKey(store, SECRET_KEY, first.key)).toBeDefined();
  expect(await findRescuePrivateKey(store, SECRET_KEY, 'other')).toBeUndefined();
});
