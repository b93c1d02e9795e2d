import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { fillEarlierDatabase } from '../fixtures/earlier-database.ts';
import { openTestStore, testDatabase } from '../fixtures/test-database.ts';
import type { DatabaseAddress } from './database-address.ts';
import { MIGRATIONS } from './migrations.ts';
import { openStore } from './open-store.ts';

const EARLIER = Object.keys(MIGRATIONS).filter((name) => name < '0008');

let address: DatabaseAddress;

beforeEach(async () => {
  address = await testDatabase();
});

const ROWS = [
  `insert into companies (id, name, time_zone, sample) values (1, 'C', 'UTC', 0), (2, 'D', 'UTC', 0)`,
  `insert into locations (id, company_id, title, lat, lon, radius) values (1, 1, 'L', '0', '0', 5), (2, 2, 'M', '0', '0', 5)`,
  `insert into employees (id, public_id, last_name, first_name, location_id) values (1, 'p', 'L', 'F', 1), (2, 'q', 'L', 'G', 2)`,
  `insert into punches (id, employee_id, direction, event_time, location_id, identity_second, received_at, verdict, answer)
    values ('a', 1, 'in', '2026-01-01 09:00:00', 1, 'i:1', 7, 'live', '{}'),
      ('b', 2, 'in', '2026-01-01 09:00:00', 2, 'i:1', 7, 'doubtful', '{}')`,
];
const MARKED_ROWS = [
  `insert into punches (id, employee_id, direction, event_time, location_id, identity_second, received_at, verdict,
    answer, marks, quarantine) values
      ('c', 1, 'out', '2026-01-01 09:00:00', 1, 'i:2', 7, 'kept', '{}', '["outside"]', null),
      ('d', 1, 'out', '2026-01-01 09:00:00', 1, 'i:3', 7, 'kept', '{}', '[]', 'waiting'),
      ('e', 1, 'out', '2026-01-01 09:00:00', 1, 'i:4', 7, 'kept', '{}', '[]', 'taken'),
      ('f', 1, 'out', '2026-01-01 09:00:00', 1, 'i:5', 7, 'kept', '{}', '[]', 'refused')`,
];

test.each(
  EARLIER,
)('from schema %s each punch gets its company, and what is odd waits for somebody', async (last) => {
  const had = Object.entries(MIGRATIONS).filter(([name]) => name <= last);
  const isMarked = had.length >= 3;
  await fillEarlierDatabase(address, Object.fromEntries(had), [...ROWS, ...(isMarked ? MARKED_ROWS : [])]);
  const store = await openStore(address);
  const punches = await store
    .selectFrom('punches')
    .select(['id', 'company_id', 'review'])
    .orderBy('id')
    .execute();
  const counted = await store
    .selectFrom('counted_punches')
    .select(['entry', 'waits'])
    .orderBy('entry')
    .execute();
  const people = await store.selectFrom('employees').select(['tab_number', 'email']).execute();
  await store.destroy();
  const marked = [
    { id: 'c', company_id: 1, review: 'waiting' },
    { id: 'd', company_id: 1, review: 'waiting' },
    { id: 'e', company_id: 1, review: 'yes' },
    { id: 'f', company_id: 1, review: 'no' },
  ];
  expect(punches.map((row) => ({ ...row }))).toEqual([
    { id: 'a', company_id: 1, review: null },
    { id: 'b', company_id: 2, review: 'waiting' },
    ...(isMarked ? marked : []),
  ]);
  expect(counted.map(({ entry, waits }) => [entry, waits])).toEqual([
    ['a', 0],
    ['b', 1],
    ...(isMarked
      ? [
          ['c', 1],
          ['e', 0],
        ]
      : []),
  ]);
  expect(people).toMatchObject(people.map(() => ({ tab_number: null, email: null })));
});

/** Fills a store of today with one punch, and the corrections that are given. */
async function correct(corrections: readonly string[]) {
  const store = await openTestStore();
  for (const statement of [
    ...ROWS,
    `insert into accounts (id, company_id, email, role) values (1, 1, 'a@b.c', 1)`,
    `update punches set company_id = 1, instant_ms = 10`,
    ...corrections.map(
      (
        values,
      ) => `insert into punch_corrections (id, company_id, employee_id, account_id, made_at, why, kind, punch_id,
        added_id, direction, event_time, instant_ms, location_id) values (${values})`,
    ),
  ]) {
    await sql.raw(statement).execute(store);
  }
  const rows = await store
    .selectFrom('counted_punches')
    .select(['entry', 'direction', 'instant_ms', 'corrected'])
    .where('employee_id', '=', 1)
    .orderBy('instant_ms')
    .execute();
  return rows.map((row) => Object.values(row));
}

const MADE = `1, 1, 1, 99, 'why'`;
const HOLDS = `'out', '2026-01-01 18:00:00'`;

test.each([
  ['no correction leaves the punch as it is', [], [['a', 'in', 10, 0]]],
  [
    'a changed punch counts as it was changed last',
    [`1, ${MADE}, 'change', 'a', null, ${HOLDS}, 20, 1`, `2, ${MADE}, 'change', 'a', null, ${HOLDS}, 30, 1`],
    [['a', 'out', 30, 1]],
  ],
  [
    'a struck punch counts no more',
    [
      `1, ${MADE}, 'change', 'a', null, ${HOLDS}, 20, 1`,
      `2, ${MADE}, 'strike', 'a', null, null, null, null, null`,
    ],
    [],
  ],
  [
    'an added punch counts beside',
    [`1, ${MADE}, 'add', null, null, ${HOLDS}, 20, 1`],
    [
      ['a', 'in', 10, 0],
      ['c:1', 'out', 20, 1],
    ],
  ],
  [
    'an added punch is corrected like any other',
    [
      `1, ${MADE}, 'add', null, null, ${HOLDS}, 20, 1`,
      `2, ${MADE}, 'change', null, 1, ${HOLDS}, 30, 1`,
      `3, ${MADE}, 'add', null, null, ${HOLDS}, 40, 1`,
      `4, ${MADE}, 'strike', null, 3, null, null, null, null`,
    ],
    [
      ['a', 'in', 10, 0],
      ['c:1', 'out', 30, 1],
    ],
  ],
])('%s', async (_what, corrections, expected) => {
  expect(await correct(corrections)).toEqual(expected);
});
