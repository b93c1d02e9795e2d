import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { openTestStore } from '../fixtures/test-database.ts';
import { removeSampleCompany } from './remove-sample-company.ts';
import type { Store } from './store-schema.ts';

/** Tables whose rows belong to no company. */
const NOBODYS = ['server_keys', 'failed_attempts', 'setup_keys'];
let store: Store;

beforeEach(async () => {
  store = await openTestStore();
  return () => store.destroy();
});

/** A row in every table that a company can have one in, each referring to whatever it can refer to. */
async function fill(n: number, sample: 0 | 1) {
  for (const statement of [
    `insert into companies (id, name, time_zone, sample) values (${n}, 'C', 'UTC', ${sample})`,
    `insert into locations (id, company_id, title, lat, lon, radius) values (${n}, ${n}, 'L', '0', '0', 5)`,
    `insert into employees (id, public_id, last_name, first_name, location_id) values (${n}, 'p${n}', 'L', 'F', ${n})`,
    `insert into accounts (id, company_id, email, role, employee_id) values (${n}, ${n}, 'a${n}', 1, ${n})`,
    `insert into devices (id, cookie_hash, employee_id, created_at, revoked_at, revoked_by, public_id)
      values (${n}, 'c${n}', ${n}, 1, 2, ${n}, 'd${n}')`,
    `insert into devices (id, cookie_hash, location_id, kind, created_at, public_id)
      values (${n + 1}, 'e${n}', ${n}, 'terminal', 1, 'f${n}')`,
    `insert into punches (id, company_id, employee_id, direction, event_time, location_id, identity_second, received_at,
      verdict, answer, device_id, account_id) values ('p${n}', ${n}, ${n}, 'in', 't', ${n}, 'i', 7, 'live', '{}', ${n}, ${n})`,
    `insert into idempotency_keys (scope, key, fingerprint, punch_id) values ('s${n}', 'k', 'f', 'p${n}')`,
    `insert into chain_doubles (chain_device, chain_number, chain_mac, chain_previous_mac, chain_verdict, received_at, punch_id)
      values ('d${n}', 1, 'm', '', 'whole', 1, 'p${n}')`,
    `insert into punch_reviews (punch_id, decision, account_id, made_at) values ('p${n}', 'yes', ${n}, 1)`,
    ...['null', `${n}`].map(
      (
        added,
        at,
      ) => `insert into punch_corrections (id, company_id, employee_id, kind, punch_id, added_id, location_id,
        account_id, made_at, why) values (${n + at}, ${n}, ${n}, 'add', 'p${n}', ${added}, ${n}, ${n}, 1, 'w')`,
    ),
    `insert into enrolment_codes (code_hash, employee_id, expires_at, device_id) values ('e${n}', ${n}, 1, ${n})`,
    `insert into enrolment_codes (code_hash, kind, location_id, expires_at, device_id) values ('t${n}', 'terminal', ${n}, 1, ${n + 1})`,
    `insert into device_terms (device_id, terms, given_at) values (${n}, 't', 1), (${n + 1}, 't', 1)`,
    `insert into device_events (id, device_id, kind, happened_at, received_at, detail) values (${n}, ${n + 1}, 'k', 1, 1, '{}')`,
    `insert into badges (id, employee_id, content, created_at) values (${n}, ${n}, 'b', 1)`,
    `insert into photos (name, employee_id, content_type, bytes) values ('n${n}', ${n}, 'image/png', 'x')`,
    `insert into employee_locations (id, employee_id, location_id, since) values (${n}, ${n}, ${n}, 0)`,
    `insert into policies (company_id, version, location_id, valid_from) values (${n}, 1, ${n}, 0)`,
    `insert into admin_pins (id, company_id, location_id, pin, created_at) values (${n}, ${n}, ${n}, 'p', 0)`,
    `insert into audit_log (id, company_id, account_id, done_at, act, detail) values (${n}, ${n}, ${n}, 0, 'a', '{}')`,
    `insert into api_tokens (token_hash, account_id, expires_at) values ('t${n}', ${n}, 9)`,
    `insert into refresh_tokens (token_hash, account_id, family, expires_at) values ('r${n}', ${n}, 'f', 9)`,
    `insert into api_clients (client_id, secret_hash, account_id, name, created_at) values ('c${n}', 's', ${n}, 'n', 0)`,
    `insert into office_sessions (id, secret_hash, account_id, created_at, used_at, expires_at, password_said_at)
      values (${n}, 'h${n}', ${n}, 0, 0, 9, 0)`,
    `insert into workly_sessions (principal, account_id, expires_at, version, renewed_at) values ('a:${n}', ${n}, 9, 1, 0)`,
    `insert into workly_relays (id, employee_id, direction, identity_second, event_time, received_at, body, doubts)
      values ('w${n}', ${n}, 'in', 'i', 't', 1, '{}', 0)`,
    `insert into workly_companies (company_id, workly_id) values (${n}, ${n})`,
  ]) {
    await sql.raw(statement).execute(store);
  }
}

/** Every row of every table. */
async function everything(): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const tables = (await store.introspection.getTables()).filter(({ isView }) => !isView);
  const rows = new Map<string, readonly unknown[]>();
  for (const { name } of tables) {
    const found = await sql<object>`select * from ${sql.table(name)} order by 1, 2`.execute(store);
    rows.set(
      name,
      found.rows.map((row) => ({ ...row })),
    );
  }
  return rows;
}

test('the sample company goes with every row that it has in any table, and no row of anybody else', async () => {
  await fill(10, 0);
  const before = await everything();
  await fill(20, 1);
  const both = await everything();
  const touched = [...both.keys()].filter((name) => both.get(name)?.length !== before.get(name)?.length);
  expect(touched.toSorted()).toEqual([...both.keys()].filter((name) => !NOBODYS.includes(name)).toSorted());
  await store.transaction().execute(removeSampleCompany);
  expect(await everything()).toEqual(before);
});

test('where there is no sample company nothing goes', async () => {
  await fill(10, 0);
  const before = await everything();
  await store.transaction().execute(removeSampleCompany);
  expect(await everything()).toEqual(before);
});
