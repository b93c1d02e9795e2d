import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../contract/kiosk-policy.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { askAsAdministrator } from '../fixtures/test-administrator.ts';
import { enrolTestDevice } from '../fixtures/test-device.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { enrolTestTerminal } from '../fixtures/test-terminal.ts';
import { addAccount } from '../store/add-account.ts';
import { issueToken } from '../store/issue-token.ts';

let server: TestServer;

beforeEach(async () => {
  server = await testServer();
  return () => server.store.destroy();
});

function ask(method: string, path: string, body?: unknown) {
  return askAsAdministrator(server, method, `/kiosk/${path}`, body);
}

const WAREHOUSE = { title: 'Склад', lat: '41.30', lon: '69.2', radiusMetres: 50 };

test.each([
  ['GET', 'company'],
  ['PATCH', 'company'],
  ['GET', 'api-clients'],
  ['POST', 'api-clients'],
  ['DELETE', 'api-clients/x'],
  ['GET', 'people'],
  ['POST', 'people'],
  ['PATCH', 'people/78667'],
  ['POST', 'people/78667/leave'],
  ['POST', 'people/78667/pin'],
  ['DELETE', 'people/78667/pin'],
  ['POST', 'people/78667/badges'],
  ['DELETE', 'people/78667/badges/1'],
  ['PUT', 'people/78667/photo'],
  ['DELETE', 'people/78667/photo'],
  ['GET', 'locations'],
  ['POST', 'locations'],
  ['PATCH', 'locations/368'],
  ['GET', 'policy'],
  ['PATCH', 'policy'],
  ['DELETE', 'policy'],
  ['POST', 'enrolment-codes'],
  ['GET', 'accounts'],
  ['POST', 'accounts'],
  ['POST', 'accounts/1/password'],
  ['GET', 'devices'],
  ['PATCH', 'devices/x'],
  ['DELETE', 'devices/x'],
  ['GET', 'quarantine'],
  ['POST', 'quarantine/x'],
  ['POST', 'office/import'],
  ['POST', 'office/cards'],
  ['GET', 'office/presence'],
  ['GET', 'office/presence/events'],
  ['GET', 'office/punches'],
  ['GET', 'office/punches.csv'],
  ['GET', 'office/review'],
  ['POST', 'office/review/x'],
  ['POST', 'office/corrections'],
  ['GET', 'office/hours'],
  ['GET', 'office/hours.csv'],
])("%s %s takes an administrator's token: no lesser one, no kiosk, not nobody", async (method, path) => {
  const lesser = await addAccount(server.store, {
    companyId: 1,
    email: 'a@b.c',
    role: 2,
    employeeId: 78_667,
  });
  const token = await issueToken(server.store, lesser, START_MS + 60_000);
  const { cookie } = await enrolTestDevice(server, 78_666);
  const statuses = [];
  for (const headers of [
    { Authorization: `Bearer ${token}` },
    { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' },
    {},
  ]) {
    const init = method === 'GET' ? { headers } : { method, headers, body: '{}' };
    statuses.push((await server.app.request(`/kiosk/${path}`, init)).status);
  }
  expect(statuses).toEqual([403, 403, 401]);
  expect(await server.store.selectFrom('audit_log').select('id').execute()).toEqual([]);
});

test('a location is added, changed and told with its people and devices counted', async () => {
  const { said } = await ask('POST', 'locations', WAREHOUSE);
  await ask('PATCH', `locations/${said.id}`, { radiusMetres: 75, address: ' Ring road 1 ' });
  await enrolTestTerminal(server, SECRET_KEY, said.id);
  expect((await ask('GET', 'locations')).body).toMatchObject({
    locations: [
      { id: 368, count_employees: 5 },
      {
        id: said.id,
        title: 'Склад',
        lat: '41.30',
        radius: 75,
        address: 'Ring road 1',
        count_employees: 0,
        count_devices: 1,
      },
    ],
  });
});

test.each([
  ['no title', { ...WAREHOUSE, title: ' ' }],
  ['degrees as words', { ...WAREHOUSE, lat: 'north' }],
  ['degrees off the earth', { ...WAREHOUSE, lat: '90.01' }],
  ['half a metre', { ...WAREHOUSE, radiusMetres: 0.5 }],
  ['what nobody asked for', { ...WAREHOUSE, floor: 2 }],
])('a location with %s is refused', async (_what, location) => {
  expect(await ask('POST', 'locations', location)).toMatchObject({ status: 422, body: { code: 8001 } });
});

test('a policy is changed by what is named, numbered, and told to the devices', async () => {
  const terminal = await enrolTestTerminal(server, SECRET_KEY);
  const { body } = await ask('PATCH', 'policy', { undoSeconds: 0, position: { outside: 'refuse' } });
  const expected = {
    ...DEFAULT_POLICY,
    version: 1,
    undoSeconds: 0,
    position: { ...DEFAULT_POLICY.position, outside: 'refuse' },
  };
  expect(body).toEqual(expected);
  expect(await (await terminal.ask('/kiosk/session')).json()).toMatchObject({ policy: expected });
});

test("a location's policy goes before its company's, until it is taken back", async () => {
  await ask('PATCH', 'policy', { undoSeconds: 9 });
  await ask('PATCH', 'policy?location=368', { photos: false });
  await ask('PATCH', 'policy', { undoSeconds: 3 });
  const own = { version: 2, undoSeconds: 9, photos: false };
  expect((await ask('GET', 'policy?location=368')).body).toMatchObject(own);
  expect((await ask('GET', 'policy')).body).toMatchObject({ version: 3, undoSeconds: 3, photos: true });
  await ask('DELETE', 'policy?location=368');
  expect((await ask('GET', 'policy?location=368')).body).toMatchObject({ version: 3, undoSeconds: 3 });
  await ask('DELETE', 'policy');
  expect((await ask('GET', 'policy')).body).toEqual({ ...DEFAULT_POLICY, version: 5 });
});

test('where photos are not wanted the roster has none', async () => {
  await server.store.updateTable('employees').set({ photo: 'face' }).where('id', '=', 78_667).execute();
  const terminal = await enrolTestTerminal(server, SECRET_KEY);
  const photos = async () => (await terminal.roster()).people.flatMap(({ photo }) => photo ?? []);
  expect(await photos()).toEqual(['face']);
  await ask('PATCH', 'policy', { photos: false });
  expect(await photos()).toEqual([]);
});

test.each([
  ['too long an undo', { undoSeconds: 16 }],
  ['a ruling that is none', { position: { inside: 'maybe' } }],
  ['an answer that is none', { position: { above: 'allow' } }],
  ['a version', { version: 7 }],
])('a policy with %s is refused', async (_what, changes) => {
  expect(await ask('PATCH', 'policy', changes)).toMatchObject({ status: 422, body: { code: 8001 } });
});

test.each([
  [
    { kind: 'terminal', locationId: 368, name: 'Door' },
    { kind: 'terminal', name: 'Door' },
  ],
  [
    { kind: 'personal', employeeId: 78_668 },
    { kind: 'personal', person: { id: 78_668 } },
  ],
])('an enrolment code makes the device that it was issued for', async (target, session) => {
  const { status, said } = await ask('POST', 'enrolment-codes', target);
  expect(status).toBe(201);
  const response = await server.app.request('/kiosk/enrolments', {
    method: 'POST',
    body: JSON.stringify({ code: said.code, attempt: randomUUID() }),
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  });
  expect(await response.json()).toMatchObject(session);
});

test.each([
  [{ kind: 'terminal', locationId: 1, name: 'Door' }, 422],
  [{ kind: 'terminal', locationId: 368 }, 422],
  [{ kind: 'personal', employeeId: 1 }, 404],
  [{ kind: 'both' }, 422],
])('an enrolment code for %j is refused', async (target, status) => {
  expect((await ask('POST', 'enrolment-codes', target)).status).toBe(status);
});

test('an account is added with a password that is drawn and told once, and signs in with it', async () => {
  const { status, said } = await ask('POST', 'accounts', {
    email: 'Aziz@Sample.invalid',
    role: 5,
    employeeId: 78_667,
  });
  expect([status, said.password]).toEqual([201, expect.stringMatching(/^[\w-]{16}$/)]);
  const signIn = (password: string) =>
    server.app.request('/kiosk/sign-ins', {
      method: 'POST',
      body: JSON.stringify({ email: 'aziz@sample.invalid', password }),
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    });
  expect((await signIn(said.password)).status).toBe(201);
  const changed = await ask('POST', `accounts/${said.id}/password`, {});
  expect((await signIn(said.password)).status).toBe(401);
  expect((await signIn(changed.said.password)).status).toBe(201);
  const log = JSON.stringify(await server.store.selectFrom('audit_log').selectAll().execute());
  expect(log).not.toContain(said.password);
});

test.each([
  [{ email: 'no address', role: 5 }, 'email', 8003],
  [{ email: 'administrator@sample.invalid', role: 5 }, 'email', 8008],
  [{ email: 'a@b.cd', role: 6 }, 'role', 8003],
  [{ email: 'a@b.cd', role: 5, password: 'short' }, 'password', 8003],
])('an account %j is refused for its %s', async (account, field, code) => {
  expect(await ask('POST', 'accounts', account)).toMatchObject({
    status: 422,
    body: { code: 8001, errors: [{ field, code }] },
  });
});

test('what administrators change at the same moment is changed one after the other', async () => {
  const at = [0, 1, 2, 3, 4, 5];
  const policies = await Promise.all(at.map((undoSeconds) => ask('PATCH', 'policy', { undoSeconds })));
  expect(policies.map(({ status }) => status)).toEqual(at.map(() => 200));
  const policyRows = await server.store.selectFrom('policies').select('version').orderBy('version').execute();
  expect(policyRows.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6]);
  const accounts = await Promise.all(at.map(() => ask('POST', 'accounts', { email: 'x@y.zz', role: 5 })));
  expect(accounts.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422, 422, 422]);
  await Promise.all(at.map((digit) => ask('POST', 'admin-pin', { pin: `48213${digit}` })));
  expect(await server.store.selectFrom('admin_pins').select('id').execute()).toHaveLength(1);
});
