import { beforeEach, expect, test } from 'vitest';
import { keepPassword } from '../access/keep-password.ts';
import { DRAWN, hashPassword } from '../access/password-hash.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { askAsAdministrator } from '../fixtures/test-administrator.ts';
import { enrolTestTerminal } from '../fixtures/test-terminal.ts';
import { type TestRelay, testRelay } from '../fixtures/test-workly.ts';
import { keepPin } from '../people/keep-proofs.ts';
import { addAccount } from '../store/add-account.ts';
import { hashSecret } from '../store/hash-secret.ts';
import { syncWorkly } from './sync-workly.ts';

const EMAIL = 'aziz@sample.invalid';

let relay: TestRelay;

beforeEach(async () => {
  relay = await testRelay();
  const account = { companyId: 1, email: EMAIL, role: 5, employeeId: 78_667 } as const;
  await givePassword(await addAccount(relay.workly.store, account));
  return async () => {
    await relay.store.destroy();
    await relay.workly.store.destroy();
  };
});

async function givePassword(accountId: number): Promise<void> {
  await keepPassword(relay.workly.store, accountId, await hashPassword('secret', DRAWN));
}

async function token(fields: Readonly<Record<string, string>>) {
  const response = await relay.app.request('/v1/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

function signIn(password = 'secret') {
  return token({ grant_type: 'password', username: EMAIL, password });
}

async function clockIn(accessToken: string, body: object = { location_id: 368 }) {
  const response = await relay.app.request('/v1/times/clockin', {
    method: 'POST',
    headers: { Authorization: `Bearer ${accessToken}` },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

test("a password that Workly takes brings a token of this server's own, and punches go out as that person", async () => {
  const { status, body } = await signIn();
  expect(status).toBe(200);
  expect(body).toMatchObject({ access_token: expect.stringMatching(/^[0-9a-f]{40}$/), token_type: 'Bearer' });
  expect((await clockIn(body.access_token)).status).toBe(200);
  const [post] = relay.posts;
  expect(post?.authorization).not.toContain(body.access_token);
  const [recorded] = await relay.workly.store.selectFrom('punches').selectAll().execute();
  const account = await relay.workly.store
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', EMAIL)
    .executeTakeFirst();
  expect(recorded).toMatchObject({ employee_id: 78_667, account_id: account?.id });
});

test('a wrong password is 401/7002, and nothing is kept', async () => {
  expect(await signIn('wrong')).toMatchObject({ status: 401, body: { code: 7002 } });
  const accounts = await relay.store
    .selectFrom('accounts')
    .select('email')
    .where('email', '=', EMAIL)
    .execute();
  expect(accounts).toEqual([]);
});

test('a browser becomes a personal kiosk by e-mail and password, and clocks as its person', async () => {
  const response = await relay.app.request('/kiosk/sign-ins', {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    body: JSON.stringify({ email: EMAIL, password: 'secret' }),
  });
  expect(response.status).toBe(201);
  const session = JSON.parse(await response.text());
  expect(session).toMatchObject({ kind: 'personal', person: { id: 78_667 }, location: { id: 368 } });
  const punched = await relay.app.request('/v1/times/clockin', {
    method: 'POST',
    headers: {
      'Sec-Fetch-Site': 'same-origin',
      Cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '',
    },
    body: JSON.stringify({ location_id: 368, employee_id: 78_667 }),
  });
  expect(punched.status).toBe(200);
  expect(relay.grants.map((form) => form.get('grant_type'))).toEqual(['client_credentials', 'password']);
});

test('who signs in before the people were brought in can clock at once', async () => {
  for (const table of ['employee_locations', 'employees', 'locations'] as const) {
    await relay.store.updateTable('accounts').set({ employee_id: null }).execute();
    await relay.store.deleteFrom(table).execute();
  }
  const { body } = await signIn();
  expect((await clockIn(body.access_token)).status).toBe(200);
});

test('a token that Workly refuses is renewed with the refresh token, once for all who ask', async () => {
  const { body } = await signIn();
  await relay.forgetTokens();
  const answers = await Promise.all(
    [1, 2, 3, 4].map((minute) =>
      clockIn(body.access_token, { location_id: 368, event_time: `2026-03-02 08:0${minute}:00` }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(relay.grants.map((form) => form.get('grant_type'))).toEqual([
    'client_credentials',
    'password',
    'refresh_token',
  ]);
});

test('an account that Workly lets in no more is asked to sign in, and its next sign-in mends it', async () => {
  const { body } = await signIn();
  await relay.forgetTokens();
  await relay.workly.store.deleteFrom('refresh_tokens').execute();
  const punch = { location_id: 368, event_time: '2026-03-02 08:00:00' };
  expect(await clockIn(body.access_token, punch)).toMatchObject({ status: 401, body: { code: 7001 } });
  expect(await relay.store.selectFrom('workly_relays').selectAll().execute()).toEqual([]);
  const again = await signIn();
  expect((await clockIn(again.body.access_token, punch)).status).toBe(200);
});

test("the program that this server is to Workly gets in by its id and secret, as Workly's own account", async () => {
  const good = await token({ grant_type: 'client_credentials', client_id: 'c', client_secret: 's' });
  expect(good.status).toBe(200);
  const body = { location_id: 368, employee_id: 78_668 };
  expect((await clockIn(good.body.access_token, body)).status).toBe(200);
  const wrong = await token({ grant_type: 'client_credentials', client_id: 'c', client_secret: 'x' });
  expect(wrong).toMatchObject({ status: 401, body: { code: 7003 } });
});

test('an account of another company is not let in', async () => {
  await relay.store.updateTable('workly_companies').set({ workly_id: 4711 }).execute();
  expect(await signIn()).toMatchObject({ status: 403, body: { code: 7004 } });
});

test('that Workly recommends to upgrade is passed on with every answer', async () => {
  const ask = () => relay.app.request('/kiosk/clock');
  expect((await ask()).headers.get('Version')).toBeNull();
  relay.harmNext(async (pass) => {
    const response = await pass();
    response.headers.set('Version', 'recommended');
    return response;
  });
  const { body } = await signIn();
  await clockIn(body.access_token);
  expect((await ask()).headers.get('Version')).toBe('recommended');
});

test('a terminal knows its people by what Workly knows, and passes their punches on as the server itself', async () => {
  await keepPin(relay.workly.store, SECRET_KEY, 78_668, '0147');
  await syncWorkly(relay.parts);
  const terminal = await enrolTestTerminal(relay, SECRET_KEY);
  const roster = await terminal.roster();
  expect(roster.people.find(({ pinTag }) => pinTag === terminal.pinTag('0147'))?.id).toBe(78_668);
  const punched = await terminal.ask('/v1/times/clockin', {
    method: 'POST',
    body: JSON.stringify({ location_id: 368, employee_id: 78_668 }),
  });
  expect(punched.status).toBe(200);
  expect((await terminal.roster()).people.find(({ id }) => id === 78_668)?.last?.direction).toBe('in');
});

test('a terminal passes punches on as the administrator who signed in, where Workly lets no program in', async () => {
  const terminal = await enrolTestTerminal(relay, SECRET_KEY);
  await relay.workly.store.deleteFrom('api_clients').execute();
  await relay.forgetTokens();
  const punch = () =>
    terminal.ask('/v1/times/clockin', {
      method: 'POST',
      body: JSON.stringify({ location_id: 368, employee_id: 78_668, event_time: '2026-03-02 08:00:00' }),
    });
  const nobody = await punch();
  expect([nobody.status, nobody.headers.get('Retry-After')]).toEqual([503, '60']);
  // Without any client at all the upstream would refuse the sign-in too, by its client id.
  const client = {
    client_id: 'c',
    secret_hash: hashSecret('s'),
    account_id: 1,
    name: 'Kiosks',
    created_at: 0,
  };
  await relay.workly.store.insertInto('api_clients').values(client).execute();
  await givePassword(1);
  const username = 'administrator@sample.invalid';
  expect((await token({ grant_type: 'password', username, password: 'secret' })).status).toBe(200);
  expect((await punch()).status).toBe(200);
  expect(relay.grants.map((form) => form.get('grant_type'))).toEqual([
    'client_credentials',
    'client_credentials',
    'password',
  ]);
});

test('people, places and accounts are changed at Workly, and their photos here', async () => {
  const ask = (method: string, path: string) => askAsAdministrator(relay, method, `/kiosk/${path}`, {});
  for (const [method, path] of [
    ['POST', 'people'],
    ['PATCH', 'people/78667'],
    ['POST', 'people/78667/pin'],
    ['DELETE', 'people/78667/badges/1'],
    ['POST', 'locations'],
    ['POST', 'accounts'],
  ] as const) {
    expect(await ask(method, path)).toMatchObject({ status: 403, body: { code: 7004 } });
  }
  expect((await askAsAdministrator(relay, 'GET', '/kiosk/people')).status).toBe(200);
  expect((await ask('PUT', 'people/78667/photo')).status).toBe(422);
});
