import { beforeEach, expect, test } from 'vitest';
import { type ImportAnswer, type ImportRow, parseImportAnswer } from '../../contract/office/people-import.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { enterOffice, type TestOffice } from '../fixtures/test-office.ts';
import { type TestServer, testServer } from '../fixtures/test-server.ts';
import { enrolTestTerminal } from '../fixtures/test-terminal.ts';

let server: TestServer;
let office: TestOffice;

beforeEach(async () => {
  server = await testServer();
  office = await enterOffice(server);
  return () => server.store.destroy();
});

async function bringIn(rows: readonly Omit<ImportRow, 'line'>[], preview = false): Promise<ImportAnswer> {
  const lines = rows.map((row, at) => ({ line: at + 1, ...row }));
  const answer = await office.ask('POST', 'office/import', { rows: lines, locationId: 368, preview });
  const parsed = parseImportAnswer(answer.body);
  if (!parsed) throw new Error(`It was not taken in: ${JSON.stringify(answer)}`);
  return parsed;
}

async function names() {
  const rows = await server.store
    .selectFrom('employees')
    .select(['id', 'last_name', 'first_name', 'patronymic', 'tab_number', 'email', 'location_id'])
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row }));
}

const TABLE = [
  {
    lastName: 'Юсупова',
    firstName: 'Нигора',
    patronymic: 'Алиевна',
    tabNumber: '0101',
    pin: '5802',
    badge: '77',
  },
  { lastName: 'Oʻrinov', firstName: 'Jasur', patronymic: '', tabNumber: '0102', email: 'j@x.uz' },
];

test('a table is looked at without changing anything, and then taken in whole', async () => {
  const before = await names();
  expect(await bringIn(TABLE, true)).toEqual({
    taken: false,
    counts: { add: 2, change: 0, same: 0, fault: 0 },
    lines: [
      { line: 1, outcome: 'add' },
      { line: 2, outcome: 'add' },
    ],
  });
  expect(await names()).toEqual(before);
  expect(await bringIn(TABLE)).toMatchObject({ taken: true, counts: { add: 2 } });
  expect((await names()).slice(5)).toMatchObject([
    { last_name: 'Юсупова', patronymic: 'Алиевна', tab_number: '0101', email: null, location_id: 368 },
    { last_name: 'Oʻrinov', patronymic: null, tab_number: '0102', email: 'j@x.uz' },
  ]);
});

test('whoever is taken in clocks with PIN and badge at once', async () => {
  await bringIn(TABLE);
  const terminal = await enrolTestTerminal(server, SECRET_KEY);
  const roster = await terminal.roster();
  const nigora = roster.people.find(({ displayName }) => displayName === 'Нигора Юсупова');
  expect([nigora?.pinTag, nigora?.badgeTags]).toEqual([terminal.pinTag('5802'), [terminal.badgeTag('77')]]);
  expect((await terminal.punch(nigora?.id ?? 0)).status).toBe(200);
});

test('the same table once more doubles nobody, and a changed one changes what it says', async () => {
  await bringIn(TABLE);
  const before = await names();
  expect(await bringIn(TABLE)).toMatchObject({ taken: true, counts: { add: 0, change: 0, same: 2 } });
  expect(await names()).toEqual(before);
  const warehouse = await office.add('locations', { title: 'Склад', lat: '1', lon: '1', radiusMetres: 5 });
  const [first, second] = TABLE;
  const changed = await bringIn([
    { ...first, lastName: 'Каримова', firstName: 'Нигора', location: 'Склад', pin: '9035' },
    { ...second, lastName: 'Oʻrinov', firstName: 'Jasur' },
  ]);
  expect(changed).toMatchObject({
    counts: { change: 1, same: 1 },
    lines: [{ outcome: 'change', fields: ['lastName', 'location', 'pin'] }, { outcome: 'same' }],
  });
  const [nigora] = (await names()).slice(5);
  expect(nigora).toMatchObject({ last_name: 'Каримова', location_id: warehouse });
  const stays = await server.store
    .selectFrom('employee_locations')
    .select(['location_id', 'until'])
    .where('employee_id', '=', nigora?.id ?? 0)
    .orderBy('id')
    .execute();
  expect(stays).toMatchObject([
    { location_id: 368, until: server.clock.nowMs },
    { location_id: warehouse, until: null },
  ]);
});

test('with one fault nothing of a table is taken, and every fault is named', async () => {
  const before = await names();
  const answer = await bringIn([...TABLE, { lastName: 'X', firstName: '', pin: '1', location: 'nowhere' }]);
  expect(answer).toMatchObject({ taken: false, counts: { add: 2, fault: 1 } });
  expect(answer.lines[2]).toEqual({
    line: 3,
    outcome: 'fault',
    faults: [
      { field: 'firstName', fault: 'missing' },
      { field: 'pin', fault: 'invalid' },
      { field: 'location', fault: 'unknown-location' },
    ],
  });
  expect(await names()).toEqual(before);
  expect(await server.store.selectFrom('audit_log').select('id').execute()).toEqual([]);
});

test('who has left is not found again: whoever comes with their number is somebody new', async () => {
  await bringIn(TABLE);
  const [id] = (await names()).slice(5).map((row) => row.id);
  await office.ask('POST', `people/${id}/leave`);
  expect(await bringIn(TABLE)).toMatchObject({ taken: true, counts: { add: 1, same: 1 } });
});

test('an import is one entry of the audit log, with ids and without any PIN', async () => {
  await bringIn(TABLE);
  const rows = await server.store.selectFrom('audit_log').select(['act', 'detail']).execute();
  expect(rows.map(({ act }) => act)).toEqual(['people.import']);
  expect(JSON.parse(rows[0]?.detail ?? '')).toEqual({ added: [78_671, 78_672], changed: [] });
});

test('one table that is sent twice at one moment is taken in once', async () => {
  const answers = await Promise.all([bringIn(TABLE), bringIn(TABLE)]);
  expect(answers.map(({ counts }) => counts.add).toSorted()).toEqual([0, 2]);
  expect(await names()).toHaveLength(7);
});

test('ten thousand lines are taken in, and once more change nobody; one more is too many', async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({
    lastName: `Фамилия ${at}`,
    firstName: 'Имя',
    tabNumber: String(at),
    pin: String(1_000_000 + at),
    badge: `badge ${at}`,
  }));
  expect(await bringIn(many)).toMatchObject({ taken: true, counts: { add: 10_000 } });
  const moved = many.map((row) => ({ ...row, firstName: 'Другое' }));
  expect(await bringIn(moved)).toMatchObject({ taken: true, counts: { change: 10_000 } });
  expect(await bringIn(moved)).toMatchObject({ taken: true, counts: { same: 10_000 } });
  const rows = [...many, { lastName: 'X', firstName: 'Y' }].map((row, at) => ({ line: at + 1, ...row }));
  expect(await office.ask('POST', 'office/import', { rows, locationId: 368, preview: true })).toMatchObject({
    status: 422,
    body: { errors: [{ field: 'rows', code: 8003 }] },
  });
}, 60_000);

test.each([
  ['no lines', { rows: [], locationId: 368, preview: false }, 422],
  [
    'another location than the company has',
    { rows: [{ line: 1, lastName: '', firstName: 'A' }], locationId: 1, preview: true },
    422,
  ],
  [
    'a cell that is no text',
    { rows: [{ line: 1, lastName: 5, firstName: 'A' }], locationId: 368, preview: true },
    422,
  ],
  [
    'a column that nobody knows',
    { rows: [{ line: 1, lastName: '', firstName: 'A', salary: '1' }], locationId: 368, preview: true },
    422,
  ],
  [
    'no word on whether to take it in',
    { rows: [{ line: 1, lastName: '', firstName: 'A' }], locationId: 368 },
    422,
  ],
])('a table with %s is refused', async (_what, table, status) => {
  expect(await office.ask('POST', 'office/import', table)).toMatchObject({ status, body: { code: 8001 } });
});
