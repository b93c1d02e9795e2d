import { beforeEach, expect, test } from 'vitest';
import { type OfficeHours, parseOfficeHours } from '../../contract/office/office-hours.ts';
import { enterOffice, type TestOffice } from '../fixtures/test-office.ts';
import { addOtherCompany, addTestPunch, type PunchFacts } from '../fixtures/test-punches.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { addPerson } from '../store/add-person.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
let server: TestServer;
let office: TestOffice;

beforeEach(async () => {
  server = await testServer();
  server.clock.nowMs = START_MS + 40 * DAY_MS;
  office = await enterOffice(server);
  return () => server.store.destroy();
});

async function hours(query: string): Promise<OfficeHours> {
  const answer = await office.ask('GET', `office/hours?${query}`);
  const parsed = parseOfficeHours(answer.body);
  if (!parsed) throw new Error(`Those are no hours: ${JSON.stringify(answer)}`);
  return parsed;
}

/** From 9 to 18 on the day so many days after 2 March. */
async function work(personId: number, day: number, facts: PunchFacts = {}) {
  const inMs = START_MS + day * DAY_MS;
  await addTestPunch(server.store, inMs, { personId, ...facts });
  await addTestPunch(server.store, inMs + 9 * HOUR_MS, { personId, direction: 'out', ...facts });
}

const MARCH = 'from=2026-03-01&to=2026-03-31';

test('days are told by name and date, with who, where and how long', async () => {
  await work(78_667, 1);
  await work(78_667, 0);
  await work(78_670, 0);
  expect(await hours(MARCH)).toEqual({
    days: [
      expect.objectContaining({ person: { id: 78_670, displayName: 'Oʻktam Example' }, date: '2026-03-02' }),
      {
        person: { id: 78_667, displayName: 'Aziz Sample' },
        date: '2026-03-02',
        location: { id: 368, title: 'Второй этаж' },
        firstIn: '2026-03-02 09:00:00',
        lastOut: '2026-03-02 18:00:00',
        workedMs: 9 * HOUR_MS,
        open: [],
        present: false,
        waiting: 0,
        corrected: 0,
      },
      expect.objectContaining({ person: { id: 78_667, displayName: 'Aziz Sample' }, date: '2026-03-03' }),
    ],
    next: null,
  });
});

test('a night at the edge of the days that are asked for belongs whole to the day of its arrival', async () => {
  const nightMs = START_MS + 13 * HOUR_MS;
  await addTestPunch(server.store, nightMs);
  await addTestPunch(server.store, nightMs + 8 * HOUR_MS, { direction: 'out' });
  expect((await hours('from=2026-03-02&to=2026-03-02')).days).toMatchObject([
    { date: '2026-03-02', lastOut: '2026-03-03 06:00:00', workedMs: 8 * HOUR_MS, open: [] },
  ]);
  expect((await hours('from=2026-03-03&to=2026-03-03')).days).toEqual([]);
});

test('what counts is what was not refused, as it was corrected', async () => {
  await work(78_667, 0);
  await addTestPunch(server.store, START_MS + 11 * HOUR_MS, {
    id: 'no',
    direction: 'out',
    marks: ['outside'],
  });
  await addTestPunch(server.store, START_MS + 12 * HOUR_MS, { direction: 'out', quarantine: 'waiting' });
  await office.ask('POST', 'office/review/no', { decision: 'no' });
  await addTestPunch(server.store, START_MS + 1 * DAY_MS, { id: 'in', verdict: 'doubtful' });
  await office.ask('POST', 'office/corrections', {
    kind: 'add',
    personId: 78_667,
    direction: 'out',
    eventTime: '2026-03-03 17:00:00',
    locationId: 368,
    why: 'Забыл',
  });
  expect((await hours(MARCH)).days).toMatchObject([
    { lastOut: '2026-03-02 18:00:00', workedMs: 9 * HOUR_MS, waiting: 0, corrected: 0 },
    { lastOut: '2026-03-03 17:00:00', workedMs: 8 * HOUR_MS, waiting: 1, corrected: 1 },
  ]);
});

test('hours are narrowed by person and by the place where the day began', async () => {
  const yard = await office.add('locations', { title: 'Двор', lat: '41', lon: '69', radiusMetres: 50 });
  await work(78_667, 0);
  await work(78_667, 1, { locationId: yard });
  await work(78_668, 0, { locationId: yard });
  const told = async (query: string) =>
    (await hours(`${MARCH}&${query}`)).days.map(({ person, date }) => [person.id, date.slice(8)]);
  expect(await told('person=78667')).toEqual([
    [78_667, '02'],
    [78_667, '03'],
  ]);
  expect(await told(`location=${yard}`)).toEqual([
    [78_667, '03'],
    [78_668, '02'],
  ]);
  expect(await told(`location=${yard}&person=78668`)).toEqual([[78_668, '02']]);
});

test('page after page everybody is told once, who has left too, and a place with nobody has no hours', async () => {
  for (const id of [78_666, 78_667, 78_668, 78_669, 78_670]) await work(id, 0);
  await office.ask('POST', 'people/78669/leave');
  const all = (await hours(MARCH)).days.map(({ person }) => person.id);
  expect(all).toHaveLength(5);
  for (const limit of [1, 2, 5]) {
    const told: number[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: OfficeHours = await hours(`${MARCH}&limit=${limit}${cursor && `&cursor=${cursor}`}`);
      told.push(...page.days.map(({ person }) => person.id));
      cursor = page.next;
    }
    expect(told).toEqual(all);
  }
  const empty = await office.add('locations', { title: 'E', lat: '41', lon: '69', radiusMetres: 50 });
  expect(await hours(`${MARCH}&location=${empty}`)).toEqual({ days: [], next: null });
});

test('who is there now is told as present, and by the same arithmetic as their own account says', async () => {
  server.clock.nowMs = START_MS + 8 * HOUR_MS;
  const personId = 78_666;
  await addTestPunch(server.store, START_MS, { personId });
  await addTestPunch(server.store, START_MS + 4 * HOUR_MS, { personId, direction: 'out' });
  await addTestPunch(server.store, START_MS + 5 * HOUR_MS, { personId });
  office = await enterOffice(server);
  expect((await hours('from=2026-03-02&to=2026-03-02')).days).toMatchObject([
    { present: true, open: [], workedMs: 4 * HOUR_MS },
  ]);
  const headers = { Authorization: `Bearer ${server.administrator}` };
  expect(await (await server.app.request('/v1/accounts', { headers })).json()).toMatchObject({
    actual: { first_in: '09:00', last_out: '13:00', work_time: '04:00', last_event: 'in' },
  });
});

test('a company sees nothing of the hours of another', async () => {
  const { locationId } = await addOtherCompany(server.store);
  const { id } = await addPerson(server.store, { firstName: 'T', lastName: 'H', locationId });
  await work(id, 0, { locationId });
  expect((await hours(MARCH)).days).toEqual([]);
  for (const query of [`person=${id}`, `location=${locationId}`]) {
    expect(await office.ask('GET', `office/hours?${MARCH}&${query}`)).toMatchObject({ status: 422 });
  }
});

test('hours go out as a table', async () => {
  await office.ask('PATCH', 'people/78667', { tabNumber: '007', lastName: '=Каримов' });
  await work(78_667, 0);
  await addTestPunch(server.store, START_MS + 1 * DAY_MS, { marks: ['outside'] });
  const response = await office.send('GET', `office/hours.csv?${MARCH}&lang=en&separator=semicolon`);
  expect(response.headers.get('Content-Disposition')).toContain('hours_2026-03-01_2026-03-31.csv');
  expect((await response.text()).split('\r\n')).toEqual([
    'Name;Staff number;Date;Place;First in;Last out;Worked, h:mm;Worked, min;Without its other half;There now;To be reviewed;Corrected'.replaceAll(
      /Worked, \w+(:mm)?/g,
      '"$&"',
    ),
    'Aziz =Каримов;007;2026-03-02;Второй этаж;2026-03-02 09:00:00;2026-03-02 18:00:00;9:00;540;;;;',
    'Aziz =Каримов;007;2026-03-03;Второй этаж;2026-03-03 09:00:00;;0:00;0;Clock-in 09:00;;1;',
    '',
  ]);
});

test.each([
  ['to=2026-03-01', 'from'],
  ['from=2026-03-01', 'to'],
  ['from=2026-03-01&to=2026-13-01', 'to'],
  ['from=2025-01-01&to=2026-03-01', 'to'],
  [`${MARCH}&limit=0`, 'limit'],
  [`${MARCH}&cursor=x`, 'cursor'],
])('for %j no hours are told', async (query, field) => {
  expect(await office.ask('GET', `office/hours?${query}`)).toMatchObject({
    status: 422,
    body: { code: 8001, errors: [{ field }] },
  });
});
