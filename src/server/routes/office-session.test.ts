import { beforeEach, expect, test } from 'vitest';
import { parseOfficeSession } from '../../contract/office/office-session.ts';
import { keepPassword } from '../access/keep-password.ts';
import { DRAWN, hashPassword } from '../access/password-hash.ts';
import { enrolTestDevice } from '../fixtures/test-device.ts';
import { enterOffice, OFFICE_EMAIL, OFFICE_PASSWORD, type TestOffice } from '../fixtures/test-office.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { addAccount } from '../store/add-account.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
let server: TestServer;
let office: TestOffice;

beforeEach(async () => {
  server = await testServer();
  office = await enterOffice(server);
  return () => server.store.destroy();
});

function signIn(body: unknown, headers: Readonly<Record<string, string>> = {}) {
  return server.app.request('/kiosk/office/session', {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin', ...headers },
    body: JSON.stringify(body),
  });
}

function sessions() {
  return server.store.selectFrom('office_sessions').selectAll().execute();
}

test('an administrator signs in and is told who and where they are', async () => {
  const response = await signIn({ email: ` ${OFFICE_EMAIL.toUpperCase()} `, password: OFFICE_PASSWORD });
  expect(response.status).toBe(200);
  const session = parseOfficeSession(await response.json());
  expect(session).toEqual({
    account: { id: 1, email: OFFICE_EMAIL },
    company: {
      name: 'Sample company · Образец',
      timeZone: 'Asia/Tashkent',
      fiotype: 'firstlast',
      ampm: '24',
      lang: 'ru',
      sample: true,
    },
    keptBy: 'here',
    publicOrigin: null,
    passwordSaidUntilMs: START_MS + 15 * MINUTE_MS,
  });
  expect((await office.ask('GET', 'office/session')).body).toEqual(session);
});

test('the office cookie is out of reach of scripts and other sites, lasts 12 hours, and lies as a hash', async () => {
  const credentials = { email: OFFICE_EMAIL, password: OFFICE_PASSWORD };
  const [plain = ''] = (await signIn(credentials)).headers.getSetCookie();
  expect(plain).toMatch(/^kiosk_office=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
  const [secure] = (await signIn(credentials, { Origin: 'https://kiosk.example' })).headers.getSetCookie();
  expect(secure).toMatch(/^__Host-kiosk_office=[\w-]{43}; .*HttpOnly; Secure; SameSite=Strict$/);
  const secret = /=([\w-]+)/.exec(plain)?.[1];
  expect(JSON.stringify(await sessions())).not.toContain(secret);
});

test('the cookie opens what a token opens, and its writes are written into the audit log', async () => {
  expect((await office.ask('GET', 'people')).status).toBe(200);
  expect((await office.ask('PATCH', 'company', { name: 'Ours' })).status).toBe(200);
  expect((await office.ask('POST', 'accounts', { email: 'a@b.cd', role: 5 })).status).toBe(201);
  const acts = await server.store
    .selectFrom('audit_log')
    .select(['act', 'account_id'])
    .orderBy('id')
    .execute();
  expect(acts.map(({ act, account_id }) => [act, account_id])).toEqual([
    ['company.change', 1],
    ['account.add', 1],
  ]);
});

test.each([
  ['another site writes', 'PATCH', { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ['a neighbouring site writes', 'PATCH', { 'Sec-Fetch-Site': 'same-site' }, 403],
  ['nobody says where a write comes from', 'PATCH', {}, 403],
  ['another site reads', 'GET', { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ['a person opens an address', 'GET', { 'Sec-Fetch-Site': 'none' }, 200],
  ['a browser that says nothing reads', 'GET', {}, 200],
])('by the cookie, when %s, it is answered as such', async (_what, method, headers, status) => {
  const response = await server.app.request('/kiosk/company', {
    method,
    headers: { Cookie: office.cookie, ...headers },
    ...(method === 'PATCH' && { body: '{"name":"Theirs"}' }),
  });
  expect(response.status).toBe(status);
  if (status === 403) expect(await response.json()).toMatchObject({ code: 7001 });
});

test('a sign-in must come from the page itself', async () => {
  const credentials = { email: OFFICE_EMAIL, password: OFFICE_PASSWORD };
  expect((await signIn(credentials, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
});

test.each([
  [{ email: OFFICE_EMAIL, password: 'wrong' }, 401, 7002],
  [{ email: 'nobody@sample.invalid', password: OFFICE_PASSWORD }, 401, 7002],
  [{ email: OFFICE_EMAIL }, 422, 8001],
  [{}, 422, 8001],
])('%j does not sign in', async (credentials, status, code) => {
  const response = await signIn(credentials);
  expect([response.status, await response.json()]).toMatchObject([status, { code }]);
  expect(response.headers.getSetCookie()).toEqual([]);
});

test('whoever is no administrator is told so, and gets no session', async () => {
  const id = await addAccount(server.store, { companyId: 1, email: 'observer@sample.invalid', role: 4 });
  await keepPassword(server.store, id, await hashPassword(OFFICE_PASSWORD, DRAWN));
  const response = await signIn({ email: 'observer@sample.invalid', password: OFFICE_PASSWORD });
  expect([response.status, await response.json()]).toMatchObject([403, { code: 7004 }]);
  expect(await sessions()).toHaveLength(1);
});

test('the eleventh wrong password in a minute is refused, and the right one with it', async () => {
  for (let tried = 0; tried < 10; tried += 1) await signIn({ email: OFFICE_EMAIL, password: 'wrong' });
  const response = await signIn({ email: OFFICE_EMAIL, password: OFFICE_PASSWORD });
  expect([response.status, await response.json()]).toMatchObject([429, { code: 6000 }]);
});

test('without a cookie, and with one that nobody knows, nobody is signed in', async () => {
  for (const headers of [{}, { Cookie: 'kiosk_office=x', 'Sec-Fetch-Site': 'same-origin' }]) {
    for (const path of ['/kiosk/office/session', '/kiosk/people']) {
      const response = await server.app.request(path, { headers });
      expect([response.status, await response.json()]).toMatchObject([401, { code: 7007 }]);
    }
  }
});

test('a session lasts 12 hours longer each time that it is used, and the cookie with it', async () => {
  server.clock.nowMs += 11 * HOUR_MS;
  const used = await office.send('GET', 'company');
  expect([used.status, used.headers.getSetCookie().length]).toEqual([200, 1]);
  server.clock.nowMs += MINUTE_MS;
  expect((await office.send('GET', 'company')).headers.getSetCookie()).toEqual([]);
  server.clock.nowMs += 12 * HOUR_MS - 2 * MINUTE_MS;
  expect((await office.ask('GET', 'office/session')).status).toBe(200);
  server.clock.nowMs += 12 * HOUR_MS;
  expect((await office.ask('GET', 'office/session')).status).toBe(401);
});

test('a session that is used day and night is over after 30 days', async () => {
  for (let passed = 0; passed < 30 * 24; passed += 10) {
    expect((await office.ask('GET', 'company')).status).toBe(200);
    server.clock.nowMs += 10 * HOUR_MS;
  }
  expect((await office.ask('GET', 'company')).status).toBe(401);
});

test('what decides who is let in asks for the password again after 15 minutes, and takes it', async () => {
  server.clock.nowMs += 16 * MINUTE_MS;
  const account = { email: 'a@b.cd', role: 5 };
  expect(await office.ask('POST', 'accounts', account)).toMatchObject({ status: 401, body: { code: 7001 } });
  const wrong = await office.ask('POST', 'office/session/password', { password: 'wrong' });
  expect(wrong).toMatchObject({ status: 401, body: { code: 7002 } });
  expect((await office.ask('POST', 'accounts', account)).status).toBe(401);
  const former = office.cookie;
  const said = await office.ask('POST', 'office/session/password', { password: OFFICE_PASSWORD });
  expect(said).toMatchObject({
    status: 200,
    body: { passwordSaidUntilMs: server.clock.nowMs + 15 * MINUTE_MS },
  });
  expect((await office.ask('POST', 'accounts', account)).status).toBe(201);
  const headers = { Cookie: former, 'Sec-Fetch-Site': 'same-origin' };
  expect((await server.app.request('/kiosk/office/session', { headers })).status).toBe(401);
});

test('who signs in anew in the same browser has one session, and the former cookie opens nothing', async () => {
  const credentials = { email: OFFICE_EMAIL, password: OFFICE_PASSWORD };
  expect((await signIn(credentials, { Cookie: office.cookie })).status).toBe(200);
  expect(await sessions()).toHaveLength(1);
  expect((await office.ask('GET', 'office/session')).status).toBe(401);
});

test('who signs out is out, and the browser forgets its cookie', async () => {
  const kept = office.cookie;
  const response = await office.send('DELETE', 'office/session');
  expect([response.status, response.headers.getSetCookie()]).toEqual([
    204,
    ['kiosk_office=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict'],
  ]);
  const headers = { Cookie: kept, 'Sec-Fetch-Site': 'same-origin' };
  expect((await server.app.request('/kiosk/people', { headers })).status).toBe(401);
});

test('sessions are listed with the other sign-ins of the account, and end with them', async () => {
  const other = await enterOffice(server);
  const path = 'accounts/1/sign-ins';
  const listed = { at: 'office', renewedAtMs: START_MS, expiresAtMs: START_MS + 12 * HOUR_MS };
  expect((await office.ask('GET', path)).body).toEqual({ signIns: [listed, listed] });
  expect((await office.ask('DELETE', path)).status).toBe(204);
  for (const one of [office, other]) expect((await one.ask('GET', 'office/session')).status).toBe(401);
});

test('another password, another role and leaving each end the sessions of an account', async () => {
  await office.ask('POST', 'accounts/1/password', { password: 'another one' });
  expect((await office.ask('GET', 'people')).status).toBe(401);
  await keepPassword(server.store, 1, await hashPassword(OFFICE_PASSWORD, DRAWN));
  const lesser = await enterOffice(server);
  await server.store.updateTable('accounts').set({ role: 4 }).where('id', '=', 1).execute();
  expect((await lesser.ask('GET', 'people')).status).toBe(403);
  expect((await lesser.ask('GET', 'office/session')).status).toBe(401);
  await server.store.updateTable('accounts').set({ role: 1 }).where('id', '=', 1).execute();
  expect((await lesser.ask('POST', 'people/78666/leave')).status).toBe(204);
  expect((await lesser.ask('GET', 'people')).status).toBe(401);
});

test("a browser that is somebody's kiosk too is let in as the administrator, and punches as that person", async () => {
  const device = await enrolTestDevice(server, 78_667);
  const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: `${device.cookie}; ${office.cookie}` };
  expect((await server.app.request('/kiosk/people', { headers })).status).toBe(200);
  expect((await device.post(device.next())).status).toBe(200);
});
