import { beforeEach, expect, test } from 'vitest';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { enterOffice, type TestOffice } from '../fixtures/test-office.ts';
import { addOtherCompany, addTestPunch } from '../fixtures/test-punches.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { enrolTestTerminal } from '../fixtures/test-terminal.ts';
import { addAccount } from '../store/add-account.ts';

const EVERYTHING = [
  'people?left',
  'locations',
  'devices',
  'audit',
  'accounts',
  'quarantine',
  'office/presence',
  'office/punches',
  'office/punches.csv?lang=en',
  'office/review',
  'office/hours?from=2026-03-01&to=2026-03-31',
  'office/hours.csv?from=2026-03-01&to=2026-03-31&lang=en',
];
let server: TestServer;
let ours: TestOffice;
let theirs: TestOffice;

beforeEach(async () => {
  server = await testServer();
  ours = await enterOffice(server);
  const { companyId } = await addOtherCompany(server.store);
  await addAccount(server.store, { companyId, email: 'other@other.invalid', role: 1 });
  theirs = await enterOffice(server, 'other@other.invalid');
  await enrolTestTerminal(server, SECRET_KEY);
  await addTestPunch(server.store, START_MS, { id: 'odd', marks: ['outside'] });
  await addTestPunch(server.store, START_MS + 1, { id: 'held', quarantine: 'waiting' });
  return () => server.store.destroy();
});

test("another company's administrator is told nothing of ours, by whatever way they ask", async () => {
  const secrets = /Aziz|Sample|Образцова|Второй|78667|78_667|Entrance/;
  for (const path of EVERYTHING) {
    const [own, other] = [await ours.send('GET', path), await theirs.send('GET', path)];
    expect([path, own.status, other.status]).toEqual([path, 200, 200]);
    expect(await other.text()).not.toMatch(secrets);
  }
});

test.each([
  ['POST', 'office/review/odd', { decision: 'no' }, 404],
  ['POST', 'office/review/held', { decision: 'yes' }, 404],
  ['POST', 'quarantine/held', { decision: 'taken' }, 404],
  ['POST', 'office/corrections', { kind: 'strike', punch: 'odd', why: 'x' }, 404],
  [
    'POST',
    'office/corrections',
    {
      kind: 'add',
      personId: 78_667,
      direction: 'in',
      eventTime: '2026-03-01 09:00:00',
      locationId: 368,
      why: 'x',
    },
    422,
  ],
  ['POST', 'office/cards', { personIds: [78_667], pins: 'all', badges: 'all' }, 422],
  [
    'POST',
    'office/import',
    { rows: [{ line: 1, lastName: 'A', firstName: 'B' }], locationId: 368, preview: false },
    422,
  ],
  ['PATCH', 'people/78667', { tabNumber: '1' }, 404],
  ['GET', 'office/presence?location=368', undefined, 422],
  ['GET', 'office/punches?person=78667', undefined, 422],
  ['GET', 'office/hours?from=2026-03-01&to=2026-03-31&location=368', undefined, 422],
  ['DELETE', 'accounts/1/sign-ins', undefined, 404],
])("another company's administrator does nothing to ours by %s %s", async (method, path, body, status) => {
  expect((await theirs.ask(method, path, body)).status).toBe(status);
  const rows = await server.store
    .selectFrom('punches')
    .select(['id', 'review', 'quarantine'])
    .orderBy('id')
    .execute();
  expect(rows).toMatchObject([
    { id: 'held', review: 'waiting', quarantine: 'waiting' },
    { id: 'odd', review: 'waiting' },
  ]);
  expect(await server.store.selectFrom('audit_log').select('id').execute()).toEqual([]);
});

test("a terminal's cookie opens no office, and ours opens no terminal", async () => {
  const terminal = await enrolTestTerminal(server, SECRET_KEY);
  for (const path of EVERYTHING) expect((await terminal.ask(`/kiosk/${path}`)).status).toBe(403);
  expect((await terminal.ask('/kiosk/office/session')).status).toBe(401);
  for (const path of ['roster', 'session', 'day?person=78667']) {
    expect((await ours.send('GET', path)).status).toBe(401);
  }
  const punch = { location_id: 368, employee_id: 78_667 };
  const headers = { Cookie: ours.cookie, 'Sec-Fetch-Site': 'same-origin' };
  const response = await server.app.request('/v1/times/clockin', {
    method: 'POST',
    headers,
    body: JSON.stringify(punch),
  });
  expect(response.status).toBe(401);
});
