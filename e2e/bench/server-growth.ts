import { sql } from 'kysely';
import { addPerson } from '../../src/server/store/add-person.ts';
import { parseDatabaseAddress } from '../../src/server/store/database-address.ts';
import { isPostgres } from '../../src/server/store/is-postgres.ts';
import { openStore } from '../../src/server/store/open-store.ts';
import { SAMPLE } from '../../src/server/store/sample.ts';
import type { Store } from '../../src/server/store/store-schema.ts';
import { startServer } from '../fixtures/server-process.ts';
import { benchPunches } from './bench-punches.ts';
import { type LoadResult, runLoad } from './load.ts';
import { median } from './median.ts';

const MOST_DEARER = 1.2;
const AT_ONCE = 100_000;
// Each person's punches lie somewhere else in an index: with few people, the few pages that are written would always be
// at hand, however large the table.
const PEOPLE = 5_000;
const SAMPLE_PEOPLE = 5;

/** How it is measured. */
export interface Growth {
  readonly rows: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
}

/** What a punch costs with many before it, against one with none: two servers that take turns. */
export async function serverGrowth(
  urls: { readonly empty: string; readonly full: string },
  growth: Growth,
): Promise<{ readonly line: string; readonly held: boolean }> {
  for (const [url, rows] of [
    [urls.empty, 0],
    [urls.full, growth.rows],
  ] as const) {
    const filler = await startServer(['src/server/main.ts'], { DATABASE_URL: url });
    await filler.stop();
    await fill(url, rows);
  }
  const entries = [];
  for (const url of [urls.empty, urls.full]) {
    const server = await startServer(['src/server/main.ts'], { DATABASE_URL: url });
    const results: LoadResult[] = [];
    entries.push({ server, next: benchPunches(server.token, PEOPLE), results });
  }
  // The first round warms both up, and is not counted.
  for (let round = 0; round <= growth.rounds; round += 1) {
    for (const { server, next, results } of entries) {
      const endsAt = performance.now() + growth.seconds * 1000;
      const untilEnd = () => (performance.now() < endsAt ? next() : undefined);
      results.push(await runLoad({ port: server.port, connections: growth.connections, next: untilEnd }));
    }
  }
  for (const { server } of entries) await server.kill();
  const [empty = 0, full = 0] = entries.map(({ results }) =>
    median(results.map(({ perSecond }) => perSecond)),
  );
  const dearer = empty / full;
  const held = dearer <= MOST_DEARER;
  const kind = parseDatabaseAddress(urls.full)?.kind;
  return {
    held,
    line:
      `${held ? 'held  ' : 'MISSED'} ${kind}: with ${growth.rows} punches a punch costs ${dearer.toFixed(2)} × that with ` +
      `none (goal ${MOST_DEARER}): ${full.toFixed(0)}/s and ${empty.toFixed(0)}/s`,
  };
}

/** People, and their punches of years past, straight into the tables: by requests, ten million would take a day. */
async function fill(url: string, rows: number): Promise<void> {
  const address = parseDatabaseAddress(url);
  if (!address) throw new Error(`${url} names no database`);
  const store = await openStore(address);
  await store.transaction().execute(addPeople);
  const perPerson = Math.ceil(rows / PEOPLE);
  for (let from = 0; from < rows; from += AT_ONCE) {
    await fillSome(store, { from, to: Math.min(rows, from + AT_ONCE), perPerson });
  }
  await sql.raw('analyze').execute(store);
  await store.destroy();
}

async function addPeople(tx: Store): Promise<void> {
  for (let number = SAMPLE_PEOPLE; number < PEOPLE; number += 1) {
    await addPerson(tx, { firstName: `N${number}`, lastName: 'Bench', locationId: SAMPLE.locationId });
  }
}

/** Person by person, so that each index grows at its end. */
async function fillSome(
  store: Store,
  { from, to, perPerson }: { readonly from: number; readonly to: number; readonly perPerson: number },
): Promise<void> {
  const numbers = sql`with recursive numbers (n) as (
    select cast(${from} as bigint) union all select n + 1 from numbers where n + 1 < ${to})`;
  const id = isPostgres(store)
    ? sql`'01000000-0000-7000-8000-' || lpad(n::text, 12, '0')`
    : sql`printf('01000000-0000-7000-8000-%012d', n)`;
  const text = isPostgres(store) ? sql`lpad(n::text, 12, '0')` : sql`printf('%012d', n)`;
  await store.transaction().execute(async (tx) => {
    await sql`insert into punches (id, company_id, employee_id, direction, event_time, instant_ms, location_id, identity_second,
        latitude, longitude, ip, received_at, verdict, marks, account_id, answer)
      ${numbers} select ${id}, 1, ${SAMPLE.employeeId} + n / cast(${perPerson} as bigint), 'in', '2020-01-01 09:00:00',
        1577851200000 + n * 1000, ${SAMPLE.locationId}, 'e:' || ${text},
        41.29, 69.24, '127.0.0.1', 1577851200000 + n * 1000, 'kept', '[]', 1, '{"event_time":"2020-01-01 09:00:00"}'
      from numbers`.execute(tx);
    await sql`insert into idempotency_keys (scope, key, fingerprint, punch_id)
      ${numbers} select 'account:1', 'old-' || ${text}, '0000000000000000000000000000000000000000000000000000000000000000', ${id}
      from numbers`.execute(tx);
  });
}
