import { beforeEach, expect, test } from 'vitest';
import { prepareSample } from './prepare-sample.ts';
import { addCompany } from './store/add-company.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store-schema.ts';

const NOW_MS = Date.parse('2026-03-02T04:00:00Z');
const DAY_MS = 24 * 3_600_000;
let store: Store;

beforeEach(async () => {
  store = await openStore(':memory:');
  return () => store.destroy();
});

test('fills an empty database, and marks what it fills as sample', async () => {
  expect(await prepareSample(store, '127.0.0.1', NOW_MS)).toBeDefined();
  const companies = await store.selectFrom('companies').selectAll().execute();
  expect(companies).toMatchObject([{ name: expect.stringMatching(/^Sample company/), sample: 1 }]);
  const ids = await store.selectFrom('employees').select('id').orderBy('id').execute();
  expect(ids.map((row) => row.id)).toEqual([78_666, 78_667, 78_668, 78_669, 78_670]);
});

test('leaves a database that holds any company as it is', async () => {
  await addCompany(store, { name: 'Real', timeZone: 'Asia/Tashkent' });
  expect(await prepareSample(store, 'localhost', NOW_MS)).toBeUndefined();
  expect(await store.selectFrom('companies').select('name').execute()).toMatchObject([{ name: 'Real' }]);
});

test('leaves an empty database empty where other machines could reach it', async () => {
  expect(await prepareSample(store, '0.0.0.0', NOW_MS)).toBeUndefined();
  expect(await store.selectFrom('companies').select('id').execute()).toEqual([]);
});

test.each([
  '0.0.0.0',
  '::',
  '192.168.1.5',
  'kiosk.example',
  '127.0.0.1.example',
])('refuses to serve the sample company on %s', async (host) => {
  await prepareSample(store, '::1', NOW_MS);
  await expect(prepareSample(store, host, NOW_MS)).rejects.toThrow(/never served to other machines/);
});

test('each start makes fresh secrets, keeps the valid ones and forgets the expired', async () => {
  const first = await prepareSample(store, '127.0.0.1', NOW_MS);
  const second = await prepareSample(store, '127.0.0.1', NOW_MS + DAY_MS);
  expect(second?.token).not.toBe(first?.token);
  expect(await store.selectFrom('api_tokens').select('token_hash').execute()).toHaveLength(2);
  expect(await store.selectFrom('enrolment_codes').select('code_hash').execute()).toHaveLength(1);
  await prepareSample(store, '127.0.0.1', NOW_MS + 30 * DAY_MS);
  expect(await store.selectFrom('api_tokens').select('token_hash').execute()).toHaveLength(2);
});
