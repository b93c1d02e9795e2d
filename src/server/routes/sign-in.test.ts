import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { parseEnrolmentAnswer } from '../../contract/enrolment-answer.ts';
import { DRAWN, hashPassword } from '../access/password-hash.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { addAccount } from '../store/add-account.ts';
import { SAMPLE } from '../store/sample.ts';

// An unknown account costs as much as a real one.
vi.setConfig({ testTimeout: 60_000 });

const PASSWORD = 'correct horse';
const RIGHT = { email: SAMPLE.accountEmail, password: PASSWORD };
let server: TestServer;
let hash: string;

beforeAll(async () => {
  hash = await hashPassword(PASSWORD, DRAWN);
});

beforeEach(async () => {
  server = await testServer();
  await server.store.updateTable('accounts').set({ password_hash: hash }).execute();
  return () => server.store.destroy();
});

async function signIn(body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const response = await server.app.request('/kiosk/sign-ins', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Sec-Fetch-Site': 'same-origin', ...headers },
  });
  return { response, body: await response.json() };
}

test('e-mail and password make the browser the kiosk of their person', async () => {
  const { response, body } = await signIn({ ...RIGHT, email: ' Administrator@Sample.invalid ' });
  expect(response.status).toBe(201);
  expect(parseEnrolmentAnswer(body)?.session).toMatchObject({ kind: 'personal', person: { id: 78_666 } });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const session = await server.app.request('/kiosk/session', { headers: { Cookie: cookie } });
  expect(await session.json()).toEqual(parseEnrolmentAnswer(body)?.session);
});

test.each([
  ['a wrong password', { ...RIGHT, password: 'wrong' }],
  ['an account that nobody has', { ...RIGHT, email: 'nobody@sample.invalid' }],
])('%s is 401/7002, and one cannot tell which', async (_what, wrong) => {
  const { response, body } = await signIn(wrong);
  expect(response.status).toBe(401);
  expect(body).toEqual({ message: 'Wrong e-mail or password', code: 7002 });
  expect(response.headers.getSetCookie()).toEqual([]);
});

test('an account that was given no password cannot sign in', async () => {
  await server.store.updateTable('accounts').set({ password_hash: null }).execute();
  expect((await signIn({ ...RIGHT, password: '' })).response.status).toBe(422);
  expect((await signIn(RIGHT)).response.status).toBe(401);
});

test('an account without a person cannot have a kiosk', async () => {
  await addAccount(server.store, { companyId: 1, email: 'office@sample.invalid', role: 1 });
  await server.store.updateTable('accounts').set({ password_hash: hash }).execute();
  const { response, body } = await signIn({ ...RIGHT, email: 'office@sample.invalid' });
  expect([response.status, body]).toEqual([403, expect.objectContaining({ code: 7004 })]);
});

test('nor can one whose person has left', async () => {
  await server.store.updateTable('employees').set({ left_at: START_MS }).execute();
  expect((await signIn(RIGHT)).response.status).toBe(403);
});

test('ten wrong passwords sent at once are the last for a minute, whichever address they come from', async () => {
  const many = Array.from({ length: 14 }, () => signIn({ ...RIGHT, password: 'wrong' }));
  const statuses = (await Promise.all(many)).map(({ response }) => response.status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  const { response, body } = await signIn(RIGHT);
  expect([response.status, body]).toEqual([429, expect.objectContaining({ code: 6000 })]);
  expect(response.headers.get('Retry-After')).toBe('60');
  server.clock.nowMs += 60_000;
  expect((await signIn(RIGHT)).response.status).toBe(201);
});

test('signing in often with the right password is no failure', async () => {
  for (let count = 0; count < 11; count++) expect((await signIn(RIGHT)).response.status).toBe(201);
});

test.each([
  ['another site', RIGHT, { 'Sec-Fetch-Site': 'cross-site' }, 403, 7001],
  ['no password', { email: RIGHT.email }, {}, 422, 8001],
  ['a password without end', { ...RIGHT, password: 'x'.repeat(1025) }, {}, 422, 8001],
])('refuses %s', async (_what, body, headers, status, code) => {
  const refused = await signIn(body, headers);
  expect([refused.response.status, refused.body]).toEqual([status, expect.objectContaining({ code })]);
});
