import type { Migration } from 'kysely/migration';
import { beforeEach, expect, test } from 'vitest';
import { fillEarlierDatabase } from '../fixtures/earlier-database.ts';
import { testDatabase } from '../fixtures/test-database.ts';
import { chainTables } from './chain-tables.ts';
import type { DatabaseAddress } from './database-address.ts';
import { firstTables } from './first-tables.ts';
import { openStore } from './open-store.ts';

const CLAIMED_MS = 1_760_000_000_123;
const CLAIM = JSON.stringify({ v: 1, instantMs: CLAIMED_MS });
const EARLIER = {
  first: { '0001-first-tables': firstTables },
  second: { '0001-first-tables': firstTables, '0002-chain-tables': chainTables },
} as const;

let address: DatabaseAddress;

beforeEach(async () => {
  address = await testDatabase();
});

const ROWS = [
  `insert into companies (id, name, time_zone, sample) values (1, 'C', 'Asia/Tashkent', 0)`,
  `insert into locations (id, company_id, title, lat, lon, radius) values (1, 1, 'L', '0', '0', 5), (2, 1, 'M', '0', '0', 5)`,
  `insert into employees (id, public_id, last_name, first_name, location_id) values (1, 'p', 'L', 'F', 1), (2, 'q', 'L', 'G', 2)`,
  `insert into accounts (id, company_id, email, role, employee_id) values (1, 1, 'a@b.c', 1, 1)`,
  `insert into api_tokens (token_hash, account_id, expires_at) values ('t', 1, 9)`,
  `insert into devices (id, cookie_hash, employee_id, created_at, revoked_at) values (1, 'a', 1, 5, null), (2, 'b', 2, 6, 7)`,
  `insert into enrolment_codes (code_hash, employee_id, expires_at, used_at, attempt, device_id)
      values ('c', 1, 5, 4, 'x', 1), ('d', 2, 5, null, null, null)`,
  `insert into punches (id, employee_id, direction, event_time, location_id, identity_second, received_at, verdict,
      device_id, answer, kiosk) values
      ('k', 1, 'in', '2025-10-09 13:53:20', 1, 'i:1', 7, 'live', 1, '{}', '${CLAIM}'),
      ('l', 1, 'in', '2026-01-01 05:00:00', 1, 'e:1', 8, 'kept', null, '{}', null)`,
  `insert into idempotency_keys (scope, key, fingerprint, punch_id) values ('principal:p', 'k', 'f', 'k')`,
];

/** A database of an earlier schema with something in each table. */
async function fill(migrations: Readonly<Record<string, Migration>>) {
  const chained =
    '0002-chain-tables' in migrations
      ? ["update devices set public_id = 'public' || id, chain_key = 'sealed' where id = 1"]
      : [];
  await fillEarlierDatabase(address, migrations, [...ROWS, ...chained]);
}

test.each(['first', 'second'] as const)('a database of the %s schema keeps every row', async (schema) => {
  await fill(EARLIER[schema]);
  const store = await openStore(address);
  const devices = await store.selectFrom('devices').selectAll().orderBy('id').execute();
  const codes = await store.selectFrom('enrolment_codes').selectAll().orderBy('code_hash').execute();
  const punches = await store.selectFrom('punches').selectAll().orderBy('id').execute();
  const companies = await store.selectFrom('companies').selectAll().execute();
  const stays = await store.selectFrom('employee_locations').selectAll().orderBy('employee_id').execute();
  const accounts = await store.selectFrom('accounts').selectAll().execute();
  const keys = await store.selectFrom('idempotency_keys').selectAll().execute();
  await store.destroy();
  const unheard = { location_id: null, name: null, tag_key: null, heartbeat: null, revoked_by: null };
  expect(devices).toMatchObject([
    {
      ...unheard,
      id: 1,
      kind: 'personal',
      employee_id: 1,
      cookie_hash: 'a',
      created_at: 5,
      revoked_at: null,
    },
    { ...unheard, id: 2, kind: 'personal', employee_id: 2, cookie_hash: 'b', revoked_at: 7 },
  ]);
  expect(codes).toMatchObject([
    {
      code_hash: 'c',
      kind: 'personal',
      employee_id: 1,
      used_at: 4,
      attempt: 'x',
      device_id: 1,
      short_code_hash: null,
    },
    { code_hash: 'd', kind: 'personal', employee_id: 2, used_at: null, device_id: null },
  ]);
  expect(punches).toMatchObject([
    { id: 'k', instant_ms: CLAIMED_MS, marks: '[]', quarantine: null, device_id: 1 },
    {
      id: 'l',
      instant_ms: Date.parse('2026-01-01T00:00:00Z'),
      marks: '[]',
      quarantine: null,
      device_id: null,
    },
  ]);
  expect(companies).toMatchObject([{ fiotype: 'firstlast', ampm: '24', lang: 'ru' }]);
  expect(stays).toMatchObject([
    { employee_id: 1, location_id: 1, since: 0, until: null },
    { employee_id: 2, location_id: 2, since: 0, until: null },
  ]);
  expect([accounts, keys]).toMatchObject([[{ password_hash: null }], [{ punch_id: 'k' }]]);
});

test('from the second schema the chains of the devices stay', async () => {
  await fill(EARLIER.second);
  const store = await openStore(address);
  const rows = await store.selectFrom('devices').select(['public_id', 'chain_key']).orderBy('id').execute();
  await store.destroy();
  expect(rows[0]).toMatchObject({ public_id: 'public1', chain_key: 'sealed' });
});

test('the tables still refer to each other, and a device needs no person any more', async () => {
  await fill(EARLIER.second);
  const store = await openStore(address);
  const device = { id: 3, cookie_hash: 'c', created_at: 1, public_id: 'z' };
  await store
    .insertInto('devices')
    .values({ ...device, kind: 'terminal', location_id: 2 })
    .execute();
  const nobody = store
    .insertInto('devices')
    .values({ ...device, id: 4, cookie_hash: 'd', public_id: 'y', employee_id: 99 });
  await expect(nobody.execute()).rejects.toThrow(/foreign key/i);
  await expect(store.deleteFrom('devices').where('id', '=', 1).execute()).rejects.toThrow(/foreign key/i);
  await store.destroy();
});
