import { beforeEach, expect, test } from 'vitest';
import { type OfficePunches, parseOfficePunches } from '../../contract/office/office-punch.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { enterOffice, type TestOffice } from '../fixtures/test-office.ts';
import { addOtherCompany, addTestPunch } from '../fixtures/test-punches.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { enrolTestTerminal } from '../fixtures/test-terminal.ts';
import { addPerson } from '../store/add-person.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const CENTRE = { latitude: 41.2938726905277, longitude: 69.24597090975743 };
let server: TestServer;
let office: TestOffice;

beforeEach(async () => {
  server = await testServer();
  office = await enterOffice(server);
  return () => server.store.destroy();
});

async function list(query = ''): Promise<OfficePunches> {
  const answer = await office.ask('GET', `office/punches?${query}`);
  const parsed = parseOfficePunches(answer.body);
  if (!parsed) throw new Error(`That is no record: ${JSON.stringify(answer)}`);
  return parsed;
}

async function ids(query = ''): Promise<readonly string[]> {
  return (await list(query)).punches.map(({ id }) => id);
}

function add(id: string, instantMs: number, facts: Parameters<typeof addTestPunch>[2] = {}) {
  return addTestPunch(server.store, instantMs, { id, ...facts });
}

function correction(body: Readonly<Record<string, unknown>>) {
  return office.ask('POST', 'office/corrections', { why: 'Забыл', ...body });
}

test('a punch is told with everything that was recorded about it', async () => {
  const terminal = await enrolTestTerminal(server, SECRET_KEY);
  const claim = { method: 'badge' as const };
  await terminal.punch(78_667, {
    claim,
    position: { latitude: CENTRE.latitude + 0.001, longitude: CENTRE.longitude },
  });
  const { punches, next } = await list();
  expect(next).toBeNull();
  expect(punches).toEqual([
    {
      id: expect.any(String),
      person: { id: 78_667, displayName: 'Aziz Sample' },
      direction: 'in',
      eventTime: '2026-03-02 09:00:00',
      instantMs: START_MS,
      location: { id: 368, title: 'Второй этаж' },
      receivedAtMs: START_MS,
      origin: 'live',
      time: 'live',
      method: 'badge',
      device: { device: terminal.principal, name: 'Entrance' },
      distanceMetres: expect.closeTo(111, 0),
      accuracyMetres: 10,
      reasons: [],
      review: { state: 'none', made: null },
      corrections: [],
      counts: true,
    },
  ]);
});

test('how a punch came is told: at once, kept, by a bare call, or in a rescue file', async () => {
  const kiosk = { method: 'own', position: { none: 'denied' } };
  await add('live', START_MS, { kiosk });
  await add('kept', START_MS + 1, { kiosk, verdict: 'kept' });
  await add('call', START_MS + 2, { verdict: 'kept' });
  await add('rescued', START_MS + 3, { kiosk, verdict: 'kept' });
  await server.store
    .updateTable('punches')
    .set({ brought_by: 'account:1' })
    .where('id', '=', 'rescued')
    .execute();
  const origins = (await list()).punches.map(({ id, origin }) => [id, origin]);
  expect(origins).toEqual([
    ['rescued', 'rescue'],
    ['call', 'call'],
    ['kept', 'kept'],
    ['live', 'live'],
  ]);
  expect(await ids('origin=kept')).toEqual(['kept']);
});

test("days are the company's own, both of them in it", async () => {
  // Midnight of 2 March in Tashkent.
  const midnightMs = Date.parse('2026-03-01T19:00:00Z');
  await add('before', midnightMs - 1);
  await add('first', midnightMs);
  await add('last', midnightMs + 2 * DAY_MS - 1);
  await add('after', midnightMs + 2 * DAY_MS);
  expect(await ids('from=2026-03-02&to=2026-03-03')).toEqual(['last', 'first']);
  expect(await ids('from=2026-03-03')).toEqual(['after', 'last']);
  expect(await ids('to=2026-03-01')).toEqual(['before']);
});

test('the record is narrowed by person, place and review, also all at once', async () => {
  const yard = await office.add('locations', { title: 'Двор', lat: '41', lon: '69', radiusMetres: 50 });
  await add('a', START_MS, { personId: 78_667, marks: ['outside'] });
  await add('b', START_MS + 1, { personId: 78_668, locationId: yard });
  await add('c', START_MS + 2, { personId: 78_667, locationId: yard, verdict: 'doubtful' });
  await add('d', START_MS + 3, { personId: 78_667, quarantine: 'waiting' });
  expect(await ids('person=78667')).toEqual(['d', 'c', 'a']);
  expect(await ids(`location=${yard}`)).toEqual(['c', 'b']);
  expect(await ids(`person=78667&location=${yard}`)).toEqual(['c']);
  expect(await ids('review=waiting')).toEqual(['d', 'c', 'a']);
  expect(await ids('review=none')).toEqual(['b']);
  await office.ask('POST', 'office/review/a', { decision: 'yes' });
  await office.ask('POST', 'office/review/c', { decision: 'no' });
  expect([await ids('review=yes'), await ids('review=no')]).toEqual([['a'], ['c']]);
  expect(await ids(`review=no&person=78667&location=${yard}&from=2026-03-02&to=2026-03-02`)).toEqual(['c']);
});

test('what a correction added stands in the record where it belongs, under a name of its own', async () => {
  await add('a', START_MS);
  await add('b', START_MS + 2 * HOUR_MS, { marks: ['outside'] });
  server.clock.nowMs += 3 * HOUR_MS;
  await correction({
    kind: 'add',
    personId: 78_668,
    direction: 'out',
    eventTime: '2026-03-02 10:00:00',
    locationId: 368,
  });
  const { punches } = await list();
  expect(punches.map(({ id }) => id)).toEqual(['b', 'c:1', 'a']);
  expect(punches[1]).toMatchObject({
    person: { id: 78_668 },
    direction: 'out',
    eventTime: '2026-03-02 10:00:00',
    origin: 'correction',
    counts: true,
    corrections: [{ kind: 'add', made: { email: 'administrator@sample.invalid', why: 'Забыл' } }],
  });
  expect(await ids('review=waiting')).toEqual(['b']);
  expect(await ids('person=78668')).toEqual(['c:1']);
});

test('page after page tells every entry once, however many were made in one instant', async () => {
  for (const [at, letter] of [...'abcdefg'].entries())
    await add(letter, START_MS + Math.floor(at / 4) * 1000);
  server.clock.nowMs += HOUR_MS;
  for (const personId of [78_667, 78_668, 78_669]) {
    const holds = { direction: 'out', eventTime: '2026-03-02 09:00:00', locationId: 368 };
    await correction({ kind: 'add', personId, ...holds });
  }
  const all = await ids();
  expect(all).toEqual(['g', 'f', 'e', 'c:3', 'c:2', 'c:1', 'd', 'c', 'b', 'a']);
  for (const limit of [1, 2, 3, 4, 9, 10]) {
    const told: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: OfficePunches = await list(`limit=${limit}${cursor && `&cursor=${cursor}`}`);
      told.push(...page.punches.map(({ id }) => id));
      cursor = page.next;
    }
    expect(told).toEqual(all);
  }
});

test('a company sees nothing of the record of another', async () => {
  const { locationId } = await addOtherCompany(server.store);
  const { id } = await addPerson(server.store, { firstName: 'T', lastName: 'H', locationId });
  await add('theirs', START_MS, { personId: id, locationId });
  expect(await ids()).toEqual([]);
  for (const query of [`person=${id}`, `location=${locationId}`]) {
    expect(await office.ask('GET', `office/punches?${query}`)).toMatchObject({ status: 422 });
  }
  expect((await office.ask('POST', 'office/review/theirs', { decision: 'yes' })).status).toBe(404);
  expect((await correction({ kind: 'strike', punch: 'theirs' })).status).toBe(404);
});

test.each([
  ['from=2026-02-30', 'from'],
  ['to=02.03.2026', 'to'],
  ['from=0000-01-01', 'from'],
  ['person=x', 'person'],
  ['location=0', 'location'],
  ['review=maybe', 'review'],
  ['origin=live', 'origin'],
  ['limit=201', 'limit'],
  ['cursor=%00', 'cursor'],
  ['cursor=bm9uZQ', 'cursor'],
])('for %s nothing is told', async (query, field) => {
  const refused = { status: 422, body: { code: 8001, errors: [{ field }] } };
  expect(await office.ask('GET', `office/punches?${query}`)).toMatchObject(refused);
});

async function table(query: string) {
  const response = await office.send('GET', `office/punches.csv?${query}`);
  // Without being taken away, as `text` would.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  return { response, text, lines: text.split('\r\n') };
}

test('a table opens in a spreadsheet: with a byte order mark, heads, and every line of the record', async () => {
  await office.ask('PATCH', 'people/78667', { lastName: 'Каримов; младший', tabNumber: '007' });
  await add('a', START_MS, {
    marks: ['outside', 'stated'],
    kiosk: { method: 'pin', position: { none: 'denied' } },
  });
  server.clock.nowMs += HOUR_MS;
  await correction({ kind: 'strike', punch: 'a', why: '=cmd|x' });
  const { response, text, lines } = await table('from=2026-03-02&to=2026-03-02&lang=ru');
  expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('Content-Disposition')).toBe(
    'attachment; filename="punches_2026-03-02_2026-03-02.csv"',
  );
  expect(text.startsWith('\ufeffИмя;Табельный номер;Дата;Время;Отметка;Место;Засчитано;')).toBe(true);
  expect(lines[1]).toBe(
    [
      '"Aziz Каримов; младший"',
      '007',
      '2026-03-02',
      '09:00:00',
      'Приход',
      'Второй этаж',
      'нет',
      'Получено сразу',
      'Сразу',
      'PIN-код',
      ...['', '', ''],
      '"за пределами места, время указано позже"',
      'На проверке',
      ...['', ''],
      'Вычеркнуто',
      ...['', '', ''],
      'administrator@sample.invalid',
      "'=cmd|x",
      '2026-03-02 09:00:00',
      'a',
    ].join(';'),
  );
  expect(lines).toHaveLength(3);
});

test.each([
  ['lang=en', 'Name,Staff number,'],
  ['lang=kk', 'Есімі;Табель нөмірі;'],
  ['lang=uz&separator=comma', 'Ism,Tabel raqami,'],
  ['', 'Имя;Табельный номер;'],
])('a table for %j begins as it is read there', async (query, begins) => {
  expect((await table(query)).text.slice(1)).toMatch(new RegExp(`^${begins}`));
});

test('a table of many lines tells each of them once', async () => {
  for (let at = 0; at < 1203; at += 1) await add(`n${at}`, START_MS + Math.floor(at / 7) * 1000);
  const { lines } = await table('');
  const told = lines.slice(1, -1).map((line) => line.split(';').at(-1));
  expect(told).toHaveLength(1203);
  expect(new Set(told).size).toBe(1203);
});

test('whoever stops reading a table stops it from being made', async () => {
  for (let at = 0; at < 1203; at += 1) await add(`n${at}`, START_MS + at);
  const response = await office.send('GET', 'office/punches.csv');
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect((await office.ask('GET', 'office/punches?limit=1')).status).toBe(200);
});

test.each([
  'separator=tab',
  'lang=de',
  'from=x',
  'limit=x&to=y',
])('no table is made for %s', async (query) => {
  expect((await table(query)).response.status).toBe(422);
});
