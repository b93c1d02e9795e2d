import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { fillEarlierDatabase } from '../fixtures/earlier-database.ts';
import { STORE_KIND, testDatabase } from '../fixtures/test-database.ts';
import { addPerson } from './add-person.ts';
import type { DatabaseAddress } from './database-address.ts';
import { fillWithSampleCompany } from './fill-with-sample-company.ts';
import { firstTables } from './first-tables.ts';
import { openStore } from './open-store.ts';
import { SAMPLE } from './sample.ts';

let address: DatabaseAddress;

beforeEach(async () => {
  address = await testDatabase();
});

const FIRST = { '0001-first-tables': firstTables };

const FIRST_ROWS = [
  "insert into companies (id, name, time_zone, sample) values (1, 'C', 'UTC', 0)",
  "insert into locations (id, company_id, title, lat, lon, radius) values (1, 1, 'L', '0', '0', 5)",
  "insert into employees (id, public_id, last_name, first_name, location_id) values (1, 'p', 'L', 'F', 1)",
  "insert into devices (id, cookie_hash, employee_id, created_at) values (1, 'a', 1, 5), (2, 'b', 1, 6)",
  `insert into punches (id, employee_id, direction, event_time, location_id, identity_second, received_at, verdict,
    device_id, answer, kiosk) values ('x', 1, 'in', '2026-01-01 00:00:00', 1, 'i:1', 7, 'live', 1, '{}', '{}')`,
  "insert into idempotency_keys (scope, key, fingerprint, punch_id) values ('principal:p', 'k', 'f', 'x')",
];

test('a database of the first schema keeps its rows, and its devices get names and no chain', async () => {
  await fillEarlierDatabase(address, FIRST, FIRST_ROWS);
  const store = await openStore(address);
  const devices = await store.selectFrom('devices').selectAll().orderBy('id').execute();
  const punches = await store.selectFrom('punches').selectAll().execute();
  const links = await store.selectFrom('chain_links').selectAll().execute();
  const keys = await store.selectFrom('idempotency_keys').selectAll().execute();
  await store.destroy();
  const unchained = { chain_key: null, chain_report: null, chain_reported_at: null, revoked_at: null };
  const public_id = expect.stringMatching(/^[\w-]{22}$/);
  expect(devices).toMatchObject([
    { ...unchained, id: 1, cookie_hash: 'a', created_at: 5, public_id },
    { ...unchained, id: 2, cookie_hash: 'b', created_at: 6, public_id },
  ]);
  expect(devices[0]?.public_id).not.toBe(devices[1]?.public_id);
  expect(punches).toMatchObject([
    { id: 'x', event_time: '2026-01-01 00:00:00', chain_device: null, chain_verdict: null, brought_by: null },
  ]);
  expect([links, keys]).toMatchObject([[], [{ key: 'k', punch_id: 'x' }]]);
});

test('opening once more changes nothing', async () => {
  await fillEarlierDatabase(address, FIRST, FIRST_ROWS);
  const names = [];
  for (const _time of [1, 2]) {
    const store = await openStore(address);
    names.push(await store.selectFrom('devices').select('public_id').orderBy('id').execute());
    await store.destroy();
  }
  expect(names[1]).toEqual(names[0]);
});

test('no two devices may have one public id', async () => {
  await fillEarlierDatabase(address, FIRST, FIRST_ROWS);
  const store = await openStore(address);
  const rename = store.updateTable('devices').set({ public_id: 'same' }).execute();
  await expect(rename).rejects.toThrow(/unique/i);
  await store.destroy();
});

test('ids that were given are passed over, and very large ones are only unknown', async () => {
  const store = await openStore(address);
  await fillWithSampleCompany(store);
  const { id } = await addPerson(store, { lastName: 'N', firstName: 'N', locationId: SAMPLE.locationId });
  expect(id).toBe(78_671);
  const unknown = store.selectFrom('employees').select('id').where('id', '=', Number.MAX_SAFE_INTEGER);
  expect(await unknown.execute()).toEqual([]);
  await store.destroy();
});

if (STORE_KIND === 'sqlite') {
  test.each([
    'select count(*) from employees where location_id = 1 and left_at is null',
    'select count(*) from devices where location_id = 1 and revoked_at is null',
    `select count(*) from devices join employees on employees.id = devices.employee_id
      where employees.location_id = 1 and devices.revoked_at is null`,
  ])('counting reads no row: %s', async (query) => {
    const store = await openStore(address);
    const { rows } = await sql<{ readonly detail: string }>`explain query plan ${sql.raw(query)}`.execute(
      store,
    );
    await store.destroy();
    for (const { detail } of rows) expect(detail).toContain('COVERING INDEX');
  });
}
