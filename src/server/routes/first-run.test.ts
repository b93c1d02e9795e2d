import { beforeEach, expect, test } from 'vitest';
import { parseOfficeSession } from '../../contract/office/office-session.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { TestOffice } from '../fixtures/test-office.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { enrolTestTerminal } from '../fixtures/test-terminal.ts';
import { testRelay } from '../fixtures/test-workly.ts';
import { issueSetupKey } from '../office/setup-keys.ts';

const DAY_MS = 86_400_000;
let server: TestServer;
let key: string;

beforeEach(async () => {
  server = await testServer();
  key = (await issueSetupKey(server.store, START_MS)) ?? '';
  return () => server.store.destroy();
});

const WANTED = {
  company: { name: 'Чайхана «Навруз»', timeZone: 'asia/tashkent', lang: 'ru' },
  location: { title: 'Вход', lat: '41.3', lon: '69.25', radiusMetres: 120, address: null },
  administrator: { email: 'Malika@Navruz.uz', password: 'eight or more' },
};

function setUp(body: unknown, headers: Readonly<Record<string, string>> = {}) {
  return server.app.request('/kiosk/office/first-run', {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin', ...headers },
    body: JSON.stringify(body),
  });
}

async function state() {
  return (await server.app.request('/kiosk/office/first-run')).json();
}

test('with its key the company is made, its administrator is in the office, and the sample is gone', async () => {
  expect(await state()).toEqual({ open: true, sample: true });
  const response = await setUp({ key, ...WANTED });
  expect(response.status).toBe(201);
  expect(parseOfficeSession(await response.json())).toMatchObject({
    account: { email: 'malika@navruz.uz' },
    company: { name: 'Чайхана «Навруз»', timeZone: 'Asia/Tashkent', lang: 'ru', sample: false },
    passwordSaidUntilMs: START_MS + 15 * 60_000,
  });
  expect(await state()).toEqual({ open: false, sample: false });
  const office = new TestOffice(server, response.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  expect((await office.ask('GET', 'locations')).body).toMatchObject({
    locations: [{ title: 'Вход', lat: '41.3', lon: '69.25', radius: 120 }],
  });
  expect((await office.ask('GET', 'people?left')).body).toEqual({ people: [] });
  expect((await office.ask('GET', 'audit')).body).toMatchObject({
    entries: [{ act: 'company.set-up', account: { email: 'malika@navruz.uz' } }],
  });
  expect(JSON.stringify((await office.ask('GET', 'audit')).body)).not.toContain('eight or more');
});

test('whoever was let in by the sample company is let in no more', async () => {
  const terminal = await enrolTestTerminal(server, SECRET_KEY);
  expect((await terminal.punch(78_667)).status).toBe(200);
  expect((await setUp({ key, ...WANTED })).status).toBe(201);
  expect((await terminal.ask('/kiosk/session')).status).toBe(401);
  const headers = { Authorization: `Bearer ${server.administrator}` };
  expect((await server.app.request('/kiosk/people', { headers })).status).toBe(401);
});

test.each([
  ['another key', () => ({ key: 'x', ...WANTED })],
  ['no key', () => WANTED],
  ['a key that is no text', () => ({ ...WANTED, key: 1 })],
])('with %s nothing is set up and nothing goes', async (_what, body) => {
  const response = await setUp(body());
  expect([response.status, await response.json()]).toMatchObject([403, { code: 7004 }]);
  expect(await state()).toEqual({ open: true, sample: true });
});

test('a key is good for 24 hours and once, and those of other starts go with it', async () => {
  const other = await issueSetupKey(server.store, START_MS + 1);
  server.clock.nowMs = START_MS + DAY_MS;
  expect((await setUp({ key, ...WANTED })).status).toBe(403);
  server.clock.nowMs = START_MS + DAY_MS - 1;
  expect((await setUp({ key: other, ...WANTED })).status).toBe(201);
  for (const used of [key, other]) expect((await setUp({ key: used, ...WANTED })).status).toBe(403);
  expect(await issueSetupKey(server.store, START_MS)).toBeUndefined();
});

test('two set-ups that come at one moment make one company', async () => {
  const other = await issueSetupKey(server.store, START_MS);
  const answers = await Promise.all([setUp({ key, ...WANTED }), setUp({ key: other, ...WANTED })]);
  const statuses = answers.map(({ status }) => status).toSorted();
  expect(statuses).toEqual([201, 403]);
  expect(await server.store.selectFrom('companies').select('sample').execute()).toMatchObject([
    { sample: 0 },
  ]);
});

test('a fault is named by its field, and the key stays good', async () => {
  const response = await setUp({
    key,
    company: { name: ' ', timeZone: '+05:00', lang: 'uz' },
    location: { ...WANTED.location, lat: '91' },
    administrator: { email: 'nobody', password: 'short' },
  });
  const fields = [
    'company.name',
    'company.timeZone',
    'company.lang',
    'location.lat',
    'administrator.email',
    'administrator.password',
  ];
  expect([response.status, await response.json()]).toMatchObject([
    422,
    { code: 8001, errors: fields.map((field) => ({ field, code: 8003 })) },
  ]);
  expect((await setUp({ key, ...WANTED })).status).toBe(201);
});

test('ten wrong keys are the last for a minute, the right one too', async () => {
  for (let tried = 0; tried < 10; tried += 1) await setUp({ key: `${tried}`, ...WANTED });
  expect((await setUp({ key, ...WANTED })).status).toBe(429);
  server.clock.nowMs += 61_000;
  expect((await setUp({ key, ...WANTED })).status).toBe(201);
});

test('no other site sets anything up', async () => {
  expect((await setUp({ key, ...WANTED }, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
  expect(await state()).toEqual({ open: true, sample: true });
});

test('before Workly there is nothing to set up', async () => {
  const relay = await testRelay();
  const response = await relay.app.request('/kiosk/office/first-run');
  expect(await response.json()).toEqual({ open: false, sample: false });
  const refused = await relay.app.request('/kiosk/office/first-run', {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    body: JSON.stringify({ key, ...WANTED }),
  });
  expect(refused.status).toBe(403);
});
