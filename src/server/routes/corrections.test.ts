import { beforeEach, expect, test } from 'vitest';
import {
  type OfficePunch,
  parseOfficePunch,
  parseOfficePunches,
} from '../../contract/office/office-punch.ts';
import { enterOffice, type TestOffice } from '../fixtures/test-office.ts';
import { addTestPunch } from '../fixtures/test-punches.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';

const HOUR_MS = 3_600_000;
const EMAIL = 'administrator@sample.invalid';
let server: TestServer;
let office: TestOffice;

beforeEach(async () => {
  server = await testServer();
  office = await enterOffice(server);
  await addTestPunch(server.store, START_MS + 123, { id: 'a' });
  server.clock.nowMs = START_MS + 10 * HOUR_MS;
  return () => server.store.destroy();
});

const CHANGE = {
  kind: 'change',
  punch: 'a',
  direction: 'in',
  eventTime: '2026-03-02 08:30:00',
  locationId: 368,
  why: 'Терминал завис',
};
const ADD = {
  kind: 'add',
  personId: 78_667,
  direction: 'out',
  eventTime: '2026-03-02 18:00:00',
  locationId: 368,
  why: 'Забыл отметиться',
};
const STRIKE = { kind: 'strike', punch: 'a', why: 'Дважды' };

function ask(body: unknown) {
  return office.ask('POST', 'office/corrections', body);
}

async function correct(body: unknown): Promise<OfficePunch> {
  const answer = await ask(body);
  const parsed = answer.status === 201 ? parseOfficePunch(answer.body) : undefined;
  if (!parsed) throw new Error(`It was not corrected: ${JSON.stringify(answer)}`);
  return parsed;
}

async function counted() {
  const rows = await server.store
    .selectFrom('counted_punches')
    .select(['entry', 'direction', 'event_time'])
    .orderBy('instant_ms')
    .execute();
  return rows.map((row) => Object.values(row));
}

test('a changed punch keeps what was recorded, with the correction, who made it and why beside it', async () => {
  expect(await correct(CHANGE)).toMatchObject({
    id: 'a',
    eventTime: '2026-03-02 09:00:00',
    instantMs: START_MS + 123,
    origin: 'call',
    counts: true,
    corrections: [
      {
        kind: 'change',
        holds: {
          direction: 'in',
          eventTime: '2026-03-02 08:30:00',
          instantMs: START_MS - HOUR_MS / 2,
          location: { id: 368, title: 'Второй этаж' },
        },
        made: { email: EMAIL, atMs: server.clock.nowMs, why: 'Терминал завис' },
      },
    ],
  });
  expect(await counted()).toEqual([['a', 'in', '2026-03-02 08:30:00']]);
});

test('a correction is corrected by another one, and the last holds', async () => {
  await correct(CHANGE);
  const { corrections } = await correct({ ...CHANGE, eventTime: '2026-03-02 08:45:00' });
  expect(corrections.map(({ holds }) => holds?.eventTime)).toEqual([
    '2026-03-02 08:30:00',
    '2026-03-02 08:45:00',
  ]);
  expect(await counted()).toEqual([['a', 'in', '2026-03-02 08:45:00']]);
});

test('a struck punch stays in the record and counts no more, and nothing about it is corrected again', async () => {
  expect(await correct(STRIKE)).toMatchObject({
    id: 'a',
    counts: false,
    corrections: [{ kind: 'strike', holds: null, made: { why: 'Дважды' } }],
  });
  expect(await counted()).toEqual([]);
  for (const again of [STRIKE, CHANGE]) {
    expect(await ask(again)).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'punch', code: 8008 }] },
    });
  }
});

test('a forgotten punch is added, changed and struck like any other', async () => {
  const { id } = await correct(ADD);
  expect(id).toBe('c:1');
  const changed = await correct({ ...CHANGE, punch: id, direction: 'out', eventTime: '2026-03-02 17:30:00' });
  expect([changed.eventTime, changed.corrections.map(({ kind }) => kind)]).toEqual([
    '2026-03-02 18:00:00',
    ['add', 'change'],
  ]);
  expect(await counted()).toContainEqual(['c:1', 'out', '2026-03-02 17:30:00']);
  expect(await correct({ ...STRIKE, punch: id })).toMatchObject({ id, counts: false });
  expect((await ask({ ...STRIKE, punch: id })).status).toBe(422);
});

test('each correction is in the audit log, and no row of the record is changed by any', async () => {
  const before = await server.store.selectFrom('punches').selectAll().execute();
  await correct(CHANGE);
  await correct(ADD);
  await correct(STRIKE);
  expect(await server.store.selectFrom('punches').selectAll().execute()).toEqual(before);
  const log = await server.store.selectFrom('audit_log').select(['act', 'detail']).orderBy('id').execute();
  expect(log.map(({ act, detail }) => [act, JSON.parse(detail).punch, JSON.parse(detail).why])).toEqual([
    ['punch.correct', 'a', 'Терминал завис'],
    ['punch.correct', 'c:2', 'Забыл отметиться'],
    ['punch.correct', 'a', 'Дважды'],
  ]);
});

test('two corrections at one moment both stand, and of two strikes only one', async () => {
  const changes = ['2026-03-02 08:10:00', '2026-03-02 08:20:00'].map((eventTime) =>
    ask({ ...CHANGE, eventTime }),
  );
  expect((await Promise.all(changes)).map(({ status }) => status)).toEqual([201, 201]);
  const strikes = await Promise.all([ask(STRIKE), ask(STRIKE)]);
  expect(strikes.map(({ status }) => status).toSorted()).toEqual([201, 422]);
});

test('one forgotten punch that is added twice at one moment is added once', async () => {
  const answers = await Promise.all([ask(ADD), ask(ADD)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422]);
  expect(await counted()).toHaveLength(2);
});

test('with the same time the instant stays to the millisecond, whatever else is changed', async () => {
  const { corrections } = await correct({ ...CHANGE, eventTime: '2026-03-02 09:00:00', direction: 'out' });
  expect(corrections[0]?.holds).toMatchObject({ direction: 'out', instantMs: START_MS + 123 });
});

test.each([
  ['what stands like this already', { ...CHANGE, eventTime: '2026-03-02 09:00:00' }, 'eventTime', 8008],
  [
    'a punch that is there already',
    { ...ADD, direction: 'in', eventTime: '2026-03-02 09:00:00' },
    'eventTime',
    8008,
  ],
  ['a time that is still to come', { ...ADD, eventTime: '2026-03-02 19:06:00' }, 'eventTime', 8003],
  ['a time of another form', { ...ADD, eventTime: '2026-03-02T18:00' }, 'eventTime', 8009],
  ['a day that is none', { ...ADD, eventTime: '2026-02-30 18:00:00' }, 'eventTime', 8009],
  ['a place that is not there', { ...ADD, locationId: 1 }, 'locationId', 8003],
  ['a person who is not there', { ...ADD, personId: 1 }, 'personId', 8003],
  ['no reason', { ...ADD, why: ' ' }, 'why', 8003],
  ['a reason as long as a book', { ...ADD, why: 'x'.repeat(501) }, 'why', 8003],
  ['a strike that says a time', { ...STRIKE, eventTime: '2026-03-02 18:00:00' }, 'eventTime', 8005],
  ['a kind that is none', { ...STRIKE, kind: 'erase' }, 'kind', 8003],
])('%s is refused, and nothing is written', async (_what, body, field, code) => {
  expect(await ask(body)).toMatchObject({ status: 422, body: { code: 8001, errors: [{ field, code }] } });
  expect(await server.store.selectFrom('punch_corrections').select('id').execute()).toEqual([]);
});

test.each([
  'unknown',
  'c:1',
  'c:x',
  'c:0',
])('of the entry %s, which is not there, nothing is corrected', async (punch) => {
  expect(await ask({ ...STRIKE, punch })).toMatchObject({ status: 404, body: { code: 3000 } });
});

test('what was refused, or waits in quarantine, is not corrected; what waits for any other reason is', async () => {
  await addTestPunch(server.store, START_MS + HOUR_MS, { id: 'q', quarantine: 'waiting' });
  await addTestPunch(server.store, START_MS + 2 * HOUR_MS, { id: 'n', marks: ['outside'] });
  await addTestPunch(server.store, START_MS + 3 * HOUR_MS, { id: 'w', verdict: 'doubtful' });
  await office.ask('POST', 'office/review/n', { decision: 'no' });
  for (const punch of ['q', 'n']) expect((await ask({ ...STRIKE, punch })).status).toBe(422);
  const holds = { direction: 'out', eventTime: '2026-03-02 11:00:00' };
  expect(await correct({ ...CHANGE, ...holds, punch: 'w' })).toMatchObject({
    review: { state: 'waiting' },
    counts: true,
  });
});

test('who has left gets their forgotten punch of before, and none of after', async () => {
  server.clock.nowMs = START_MS + 9.5 * HOUR_MS;
  await office.ask('POST', 'people/78667/leave');
  server.clock.nowMs = START_MS + 11 * HOUR_MS;
  expect(await correct(ADD)).toMatchObject({ person: { id: 78_667 } });
  expect(await ask({ ...ADD, eventTime: '2026-03-02 19:00:00' })).toMatchObject({
    status: 422,
    body: { errors: [{ field: 'eventTime' }] },
  });
});

test('a time that no clock showed is refused; of one that was shown twice the right one is meant', async () => {
  await server.store.updateTable('companies').set({ time_zone: 'Europe/Berlin' }).execute();
  const onceMs = Date.parse('2026-10-25T00:10:00Z');
  await addTestPunch(server.store, onceMs, { id: 'summer' });
  await addTestPunch(server.store, onceMs + HOUR_MS, { id: 'winter', direction: 'out' });
  server.clock.nowMs = Date.parse('2026-10-26T00:00:00Z');
  office = await enterOffice(server);
  expect((await ask({ ...ADD, eventTime: '2026-03-29 02:30:00' })).body).toMatchObject({
    errors: [{ field: 'eventTime', code: 8009 }],
  });
  const doubled = { eventTime: '2026-10-25 02:30:00' };
  const instants = [];
  for (const body of [
    { ...CHANGE, ...doubled, punch: 'summer' },
    { ...CHANGE, ...doubled, punch: 'winter', direction: 'out' },
    { ...ADD, ...doubled, personId: 78_668 },
  ]) {
    instants.push((await correct(body)).corrections.at(-1)?.holds?.instantMs);
  }
  const halfPastMs = onceMs + HOUR_MS / 3;
  expect(instants).toEqual([halfPastMs, halfPastMs + HOUR_MS, halfPastMs + HOUR_MS]);
});

test('a correction waits for nobody to look at it', async () => {
  await correct(ADD);
  const { body } = await office.ask('GET', 'office/review');
  expect(parseOfficePunches(body)).toEqual({ punches: [], next: null });
});
