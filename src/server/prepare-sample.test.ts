import { beforeEach, expect, test } from 'vitest';
import { SECRET_KEY } from './fixtures/secret-key.ts';
import { openTestStore } from './fixtures/test-database.ts';
import { prepareSample } from './prepare-sample.ts';
import { addCompany } from './store/add-company.ts';
import type { Store } from './store/store-schema.ts';

const NOW_MS = Date.parse('2026-03-02T04:00:00Z');
const DAY_MS = 24 * 3_600_000;
let store: Store;

beforeEach(async () => {
  store = await openTestStore();
  return () => store.destroy();
});

test('fills an empty database, and marks what it fills as sample', async () => {
  expect(await prepareSample(store, SECRET_KEY, '127.0.0.1', NOW_MS)).toBeDefined();
  const companies = await store.selectFrom('companies').selectAll().execute();
  expect(companies).toMatchObject([{ name: expect.stringMatching(/^Sample company/), sample: 1 }]);
  const ids = await store.selectFrom('employees').select('id').orderBy('id').execute();
  expect(ids.map((row) => row.id)).toEqual([78_666, 78_667, 78_668, 78_669, 78_670]);
});

test('leaves a database that holds any company as it is', async () => {
  await addCompany(store, { name: 'Real', timeZone: 'Asia/Tashkent' });
  expect(await prepareSample(store, SECRET_KEY, 'localhost', NOW_MS)).toBeUndefined();
  expect(await store.selectFrom('companies').select('name').execute()).toMatchObject([{ name: 'Real' }]);
});

test('leaves an empty database empty where other machines could reach it', async () => {
  expect(await prepareSample(store, SECRET_KEY, '0.0.0.0', NOW_MS)).toBeUndefined();
  expect(await store.selectFrom('companies').select('id').execute()).toEqual([]);
});

test.each([
  '0.0.0.0',
  '::',
  '192.168.1.5',
  'kiosk.example',
  '127.0.0.1.example',
])('refuses to serve the sample company on %s', async (host) => {
  await prepareSample(store, SECRET_KEY, '::1', NOW_MS);
  await expect(prepareSample(store, SECRET_KEY, host, NOW_MS)).rejects.toThrow(
    /never served to other machines/,
  );
});

test('each start makes fresh secrets, keeps the valid ones and forgets the expired', async () => {
  const first = await prepareSample(store, SECRET_KEY, '127.0.0.1', NOW_MS);
  const second = await prepareSample(store, SECRET_KEY, '127.0.0.1', NOW_MS + DAY_MS);
  expect(second?.token).not.toBe(first?.token);
  expect(await store.selectFrom('api_tokens').select('token_hash').execute()).toHaveLength(2);
  const codes = await store.selectFrom('enrolment_codes').select('kind').orderBy('kind').execute();
  expect(codes.map(({ kind }) => kind)).toEqual(['personal', 'terminal']);
  await prepareSample(store, SECRET_KEY, '127.0.0.1', NOW_MS + 30 * DAY_MS);
  expect(await store.selectFrom('api_tokens').select('token_hash').execute()).toHaveLength(2);
});

test('tells the PINs of the sample people, which lie sealed in the database', async () => {
  const sample = await prepareSample(store, SECRET_KEY, '127.0.0.1', NOW_MS);
  expect(sample?.pins).toEqual([
    { displayName: 'Малика Образцова', pin: '4071' },
    { displayName: 'Aziz Sample', pin: '2958' },
    { displayName: 'Тимур Примеров', pin: '6183' },
  ]);
  const [row] = await store.selectFrom('employees').select('pin').where('id', '=', 78_666).execute();
  expect(row?.pin).toMatch(/^[\w-]{30,}$/);
  expect(await store.selectFrom('badges').select('content').execute()).toHaveLength(2);
});
