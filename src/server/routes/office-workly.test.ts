import { beforeEach, expect, test } from 'vitest';
import { parseOfficePunch, parseOfficePunches } from '../../contract/office/office-punch.ts';
import { parseOfficeSession } from '../../contract/office/office-session.ts';
import { parsePresence } from '../../contract/office/presence.ts';
import { enrolTestDevice } from '../fixtures/test-device.ts';
import { enterOffice, OFFICE_EMAIL, OFFICE_PASSWORD, type TestOffice } from '../fixtures/test-office.ts';
import { type TestRelay, testRelay } from '../fixtures/test-workly.ts';

const MINUTE_MS = 60_000;
let relay: TestRelay;
let office: TestOffice;

beforeEach(async () => {
  relay = await testRelay();
  // There, where passwords are kept.
  await enterOffice(relay.workly);
  office = await enterOffice(relay);
  return async () => {
    await relay.store.destroy();
    await relay.workly.store.destroy();
  };
});

test('the office lets in whom Workly lets in, and says who keeps what', async () => {
  const { body } = await office.ask('GET', 'office/session');
  expect(parseOfficeSession(body)).toMatchObject({
    account: { email: OFFICE_EMAIL },
    company: { name: 'Sample company · Образец', sample: false },
    keptBy: 'workly',
  });
  const wrong = await relay.app.request('/kiosk/office/session', {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    body: JSON.stringify({ email: OFFICE_EMAIL, password: 'wrong' }),
  });
  expect([wrong.status, await wrong.json()]).toMatchObject([401, { code: 7002 }]);
});

test("the password that is said again is Workly's, too", async () => {
  relay.clock.nowMs += 16 * MINUTE_MS;
  const program = { name: 'Payroll', accountId: 1 };
  expect((await office.ask('POST', 'api-clients', program)).status).toBe(401);
  expect((await office.ask('POST', 'office/session/password', { password: 'wrong' })).status).toBe(401);
  expect((await office.ask('POST', 'office/session/password', { password: OFFICE_PASSWORD })).status).toBe(
    200,
  );
  expect((await office.ask('POST', 'api-clients', program)).status).toBe(201);
});

test.each([
  ['PATCH', 'company'],
  ['POST', 'people'],
  ['PATCH', 'people/78667'],
  ['POST', 'people/78667/leave'],
  ['POST', 'people/78667/pin'],
  ['POST', 'people/78667/badges'],
  ['POST', 'locations'],
  ['PATCH', 'locations/368'],
  ['POST', 'accounts'],
  ['POST', 'accounts/1/password'],
  ['POST', 'office/import'],
  ['POST', 'office/cards'],
  ['POST', 'office/corrections'],
])('what Workly keeps is not changed here by %s %s', async (method, path) => {
  expect(await office.ask(method, path, {})).toMatchObject({ status: 403, body: { code: 7004 } });
  expect(await relay.store.selectFrom('audit_log').select('id').execute()).toEqual([]);
});

test.each([
  'company',
  'people',
  'people?limit=10&q=aziz',
  'locations',
  'policy',
  'accounts',
  'accounts/1/sign-ins',
  'devices',
  'audit',
  'office/presence',
  'office/punches',
  'office/review',
  'office/hours?from=2026-03-01&to=2026-03-31',
])('everything is shown by GET %s', async (path) => {
  expect((await office.ask('GET', path)).status).toBe(200);
});

test("devices and policies are changed here, as they are the kiosk's own", async () => {
  expect((await office.ask('PATCH', 'policy', { undoSeconds: 3 })).status).toBe(200);
  const target = { kind: 'terminal', locationId: 368, name: 'Door' };
  expect((await office.ask('POST', 'enrolment-codes', target)).status).toBe(201);
});

test('who is in is told from what passed through here, and so is the record', async () => {
  const device = await enrolTestDevice(relay, 78_667);
  expect((await device.post(device.next())).status).toBe(200);
  const presence = parsePresence((await office.ask('GET', 'office/presence')).body);
  const aziz = presence?.people.find(({ person }) => person.id === 78_667);
  expect(aziz?.last).toMatchObject({ direction: 'in' });
  const record = parseOfficePunches((await office.ask('GET', 'office/punches')).body);
  expect(record?.punches).toMatchObject([{ person: { id: 78_667 }, counts: true }]);
});

test('a yes to what a revoked device brought takes it to Workly, once', async () => {
  const device = await enrolTestDevice(relay, 78_667);
  const punch = device.next();
  relay.clock.nowMs += 10 * MINUTE_MS;
  await office.ask('DELETE', `devices/${device.keys.chain.device}`);
  expect((await device.post(punch)).status).toBe(200);
  expect(relay.posts).toEqual([]);
  const waiting = parseOfficePunches((await office.ask('GET', 'office/review')).body);
  const id = waiting?.punches[0]?.id ?? '';
  const answer = await office.ask('POST', `office/review/${id}`, { decision: 'yes' });
  expect([answer.status, parseOfficePunch(answer.body)]).toMatchObject([
    200,
    {
      review: { state: 'yes', made: { email: OFFICE_EMAIL } },
      reasons: expect.arrayContaining(['quarantine']),
      counts: true,
    },
  ]);
  expect(relay.posts).toHaveLength(1);
  expect((await office.ask('POST', `office/review/${id}`, { decision: 'yes' })).status).toBe(422);
  expect(relay.posts).toHaveLength(1);
});

test('a no to it keeps it from Workly for good', async () => {
  const device = await enrolTestDevice(relay, 78_667);
  const punch = device.next();
  relay.clock.nowMs += 10 * MINUTE_MS;
  await office.ask('DELETE', `devices/${device.keys.chain.device}`);
  await device.post(punch);
  const waiting = parseOfficePunches((await office.ask('GET', 'office/review')).body);
  const answer = await office.ask('POST', `office/review/${waiting?.punches[0]?.id}`, { decision: 'no' });
  expect([answer.status, relay.posts]).toEqual([200, []]);
});
