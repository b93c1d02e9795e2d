import { beforeEach, expect, test } from 'vitest';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { askAsAdministrator } from '../fixtures/test-administrator.ts';
import { enrolTestDevice } from '../fixtures/test-device.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { enrolTestTerminal, type TestTerminal } from '../fixtures/test-terminal.ts';
import { addAccount } from '../store/add-account.ts';
import { addCompany } from '../store/add-company.ts';
import { addLocation } from '../store/add-location.ts';
import { addPerson } from '../store/add-person.ts';
import { hashSecret } from '../store/hash-secret.ts';
import { issueToken } from '../store/issue-token.ts';

let server: TestServer;
let terminal: TestTerminal;

beforeEach(async () => {
  server = await testServer();
  terminal = await enrolTestTerminal(server, SECRET_KEY);
  return () => server.store.destroy();
});

function ask(method: string, path: string, body?: unknown) {
  return askAsAdministrator(server, method, `/kiosk/people${path}`, body);
}

async function onRoster(id: number) {
  return (await terminal.roster()).people.find((person) => person.id === id);
}

/** Somebody of another company. */
async function stranger() {
  const companyId = await addCompany(server.store, { name: 'Other', timeZone: 'UTC' });
  const place = { companyId, title: 'B', lat: '0', lon: '0', radiusMetres: 5, address: null };
  const locationId = await addLocation(server.store, place);
  const { id } = await addPerson(server.store, { firstName: 'E', lastName: 'W', locationId });
  return { id, locationId };
}

test('a person who is added stands on the roster of their location', async () => {
  const { status, said } = await ask('POST', '', {
    firstName: ' Anora ',
    lastName: 'Karimova',
    locationId: 368,
  });
  expect(status).toBe(201);
  expect(await onRoster(said.id)).toMatchObject({
    displayName: 'Anora Karimova',
    pinTag: null,
    badgeTags: [],
  });
});

test('the list tells who is known by what, and neither PIN nor badge', async () => {
  await ask('POST', '/78667/pin', { pin: '0147' });
  await ask('POST', '/78667/badges', { content: '3367538278' });
  const { body } = await ask('GET', '');
  expect(body).toMatchObject({
    people: [{ id: 78_670 }, { id: 78_669 }, { id: 78_667, hasPin: true, badges: [1] }, {}, {}],
  });
  expect(JSON.stringify(body)).not.toMatch(/0147|3367538278/);
});

test('a changed name is written everywhere, and what is not named stays', async () => {
  expect((await ask('PATCH', '/78666', { firstName: 'Мадина' })).status).toBe(204);
  expect(await onRoster(78_666)).toMatchObject({ displayName: 'Мадина Образцова' });
  expect((await ask('PATCH', '/78666', {})).status).toBe(204);
});

test('who is moved stands on the other roster, and may clock here as of before', async () => {
  const place = { companyId: 1, title: 'Склад', lat: '0', lon: '0', radiusMetres: 50, address: null };
  const locationId = await addLocation(server.store, place);
  const there = await enrolTestTerminal(server, SECRET_KEY, locationId);
  server.clock.nowMs += 60_000;
  await ask('PATCH', '/78667', { locationId });
  expect(await onRoster(78_667)).toBeUndefined();
  expect((await there.roster()).people.map(({ id }) => id)).toEqual([78_667]);
  expect((await terminal.punch(78_667)).status).toBe(200);
});

test('who leaves is let in nowhere any more, and is kept for the history', async () => {
  await ask('POST', '/78667/pin', {});
  const device = await enrolTestDevice(server, 78_667);
  expect((await ask('POST', '/78667/leave')).status).toBe(204);
  expect(await onRoster(78_667)).toBeUndefined();
  const session = await server.app.request('/kiosk/session', { headers: { Cookie: device.cookie } });
  expect(session.status).toBe(401);
  expect(JSON.stringify((await ask('GET', '')).body)).not.toContain('78667');
  const left = {
    people: expect.arrayContaining([expect.objectContaining({ id: 78_667, leftAtMs: START_MS })]),
  };
  expect((await ask('GET', '?left')).body).toMatchObject(left);
  const row = server.store.selectFrom('employees').select('pin').where('id', '=', 78_667);
  expect((await row.executeTakeFirstOrThrow()).pin).toBeNull();
  expect((await ask('POST', '/78667/pin', {})).status).toBe(404);
});

test('with who leaves goes every token of their account, and every program that signs in for it', async () => {
  const account = { companyId: 1, email: 'a@x.yz', role: 1, employeeId: 78_667 } as const;
  const accountId = await addAccount(server.store, account);
  const program = { client_id: 'payroll', client_secret: 's3cret' };
  await server.store
    .insertInto('api_clients')
    .values({
      client_id: program.client_id,
      secret_hash: hashSecret(program.client_secret),
      account_id: accountId,
      name: 'Payroll',
      created_at: START_MS,
    })
    .execute();
  const grant = () =>
    server.app.request('/v1/oauth/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', ...program }),
    });
  expect((await grant()).status).toBe(200);
  const token = await issueToken(server.store, accountId, START_MS + 60_000);
  await ask('POST', '/78667/leave');
  expect((await grant()).status).toBe(401);
  const headers = { Authorization: `Bearer ${token}` };
  expect((await server.app.request('/v1/accounts', { headers })).status).toBe(401);
});

test('a PIN that is drawn is told once, and known at the terminal', async () => {
  const { status, said } = await ask('POST', '/78667/pin', {});
  expect([status, said.pin]).toEqual([200, expect.stringMatching(/^\d{4}$/)]);
  expect((await onRoster(78_667))?.pinTag).toBe(terminal.pinTag(said.pin));
  await ask('DELETE', '/78667/pin');
  expect((await onRoster(78_667))?.pinTag).toBeNull();
});

test('a badge is one person alone, whatever its reader puts around it', async () => {
  const first = await ask('POST', '/78667/badges', { content: ' 336 ' });
  expect((await onRoster(78_667))?.badgeTags).toEqual([terminal.badgeTag('336')]);
  const again = await ask('POST', '/78668/badges', { content: '336' });
  expect(again).toMatchObject({
    status: 422,
    body: { code: 8001, errors: [{ field: 'content', code: 8008 }] },
  });
  expect((await ask('DELETE', `/78668/badges/${first.said.id}`)).status).toBe(404);
  expect((await ask('DELETE', `/78667/badges/${first.said.id}`)).status).toBe(204);
  expect((await ask('POST', '/78668/badges', { content: '336' })).status).toBe(201);
});

test('a photo is kept under another name each time, and goes when it is taken away', async () => {
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
  const first = await ask('PUT', '/78667/photo', jpeg);
  const second = await ask('PUT', '/78667/photo', jpeg);
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.said.photo).not.toBe(first.said.photo);
  expect((await onRoster(78_667))?.photo).toBe(second.said.photo);
  expect((await terminal.ask(`/kiosk/photos/${first.said.photo}`)).status).toBe(404);
  await ask('DELETE', '/78667/photo');
  expect((await onRoster(78_667))?.photo).toBeNull();
  expect(await server.store.selectFrom('photos').select('name').execute()).toEqual([]);
});

test.each([
  ['a person without a name', 'POST', '', { lastName: '', locationId: 368 }, 422, 8001],
  [
    'a person at a location that is not there',
    'POST',
    '',
    { firstName: 'A', lastName: '', locationId: 9 },
    422,
    8001,
  ],
  ['a field that is not known', 'PATCH', '/78667', { role: 1 }, 422, 8001],
  ['a PIN of letters', 'POST', '/78667/pin', { pin: '12a4' }, 422, 8001],
  ['a PIN of two digits', 'POST', '/78667/pin', { pin: '12' }, 422, 8001],
  ['an empty badge', 'POST', '/78667/badges', { content: '  ' }, 422, 8001],
  ['a photo that is none', 'PUT', '/78667/photo', new TextEncoder().encode('<svg>'), 422, 8001],
  ['a photo that is too large', 'PUT', '/78667/photo', new Uint8Array(65_537), 413, 4001],
  ['a person who is not there', 'PATCH', '/1', {}, 404, 3000],
  ['an id that is none', 'PATCH', '/x', {}, 404, 3000],
])('refuses %s', async (_what, method, path, body, status, code) => {
  expect(await ask(method, path, body)).toMatchObject({ status, body: { code } });
});

test("another company's people are as if they were not there", async () => {
  const { id, locationId } = await stranger();
  expect((await ask('PATCH', `/${id}`, { firstName: 'X' })).status).toBe(404);
  expect((await ask('POST', `/${id}/pin`, {})).status).toBe(404);
  expect((await ask('POST', `/${id}/leave`)).status).toBe(404);
  expect((await ask('POST', '', { firstName: 'A', lastName: 'B', locationId })).status).toBe(422);
});

test('every change is written down with who made it, and no secret', async () => {
  const { said } = await ask('POST', '/78667/pin', {});
  await ask('POST', '/78667/badges', { content: '3367538278' });
  await ask('POST', '/1/leave');
  const log = await server.store.selectFrom('audit_log').selectAll().execute();
  expect(log).toMatchObject([
    { company_id: 1, account_id: 1, done_at: START_MS, act: 'person.pin' },
    { act: 'person.badge', detail: '{"id":78667,"badge":1}' },
  ]);
  expect(JSON.stringify(log)).not.toMatch(new RegExp(`"${said.pin}"|3367538278`));
});
