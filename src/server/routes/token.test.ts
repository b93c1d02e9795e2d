import * as v from 'valibot';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { DRAWN, hashPassword } from '../access/password-hash.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { hashSecret } from '../store/hash-secret.ts';
import { SAMPLE } from '../store/sample.ts';

// An unknown account costs as much as a real one.
vi.setConfig({ testTimeout: 60_000 });

const PASSWORD = 'correct horse';
const RIGHT = { grant_type: 'password', username: SAMPLE.accountEmail, password: PASSWORD };
const tokensSchema = v.object({
  access_token: v.optional(v.string(), ''),
  refresh_token: v.optional(v.string(), ''),
});
const CLIENT = { client_id: 'payroll', client_secret: 's3cret' };
let server: TestServer;
let hash: string;

beforeAll(async () => {
  hash = await hashPassword(PASSWORD, DRAWN);
});

beforeEach(async () => {
  server = await testServer();
  await server.store.updateTable('accounts').set({ password_hash: hash }).execute();
  await server.store
    .insertInto('api_clients')
    .values({
      client_id: CLIENT.client_id,
      secret_hash: hashSecret(CLIENT.client_secret),
      account_id: 1,
      name: 'Payroll',
      created_at: START_MS,
    })
    .execute();
  return () => server.store.destroy();
});

async function ask(fields: Readonly<Record<string, string>>, as: 'form' | 'json' = 'form') {
  const body = as === 'form' ? new URLSearchParams(fields) : JSON.stringify(fields);
  const response = await server.app.request('/v1/oauth/token', { method: 'POST', body });
  const answer: unknown = await response.json();
  return { status: response.status, body: answer, tokens: v.parse(tokensSchema, answer) };
}

async function clockIn(token: string) {
  const response = await server.app.request('/v1/times/clockin', {
    method: 'POST',
    body: JSON.stringify({ location_id: 368, event_time: '2026-03-02 08:00:00' }),
    headers: { Authorization: `Bearer ${token}` },
  });
  return { status: response.status, body: await response.json() };
}

const ANSWER = {
  access_token: expect.stringMatching(/^[0-9a-f]{40}$/),
  refresh_token: expect.stringMatching(/^[0-9a-f]{40}$/),
  token_type: 'Bearer',
  expires_in: 3600,
};

test.each([
  'form',
  'json',
] as const)('a password sent as %s gets tokens that work for their hour', async (as) => {
  const { status, body, tokens } = await ask(RIGHT, as);
  expect([status, body]).toEqual([200, ANSWER]);
  expect((await clockIn(tokens.access_token)).status).toBe(200);
  server.clock.nowMs += 3_600_000;
  expect(await clockIn(tokens.access_token)).toMatchObject({ status: 401, body: { code: 7009 } });
});

test('a multipart form is a form too', async () => {
  const body = new FormData();
  for (const [name, value] of Object.entries(RIGHT)) body.set(name, value);
  expect((await server.app.request('/v1/oauth/token', { method: 'POST', body })).status).toBe(200);
});

test('tokens are stored only as hashes', async () => {
  const { tokens } = await ask(RIGHT);
  const rows = [
    await server.store.selectFrom('api_tokens').selectAll().execute(),
    await server.store.selectFrom('refresh_tokens').selectAll().execute(),
  ];
  expect(JSON.stringify(rows)).not.toContain(tokens.access_token);
  expect(JSON.stringify(rows)).not.toContain(tokens.refresh_token);
});

test('a refresh token gets fresh tokens, and is used up', async () => {
  const first = (await ask(RIGHT)).tokens;
  const refresh = { grant_type: 'refresh_token', refresh_token: first.refresh_token };
  const second = await ask(refresh);
  expect([second.status, second.body]).toEqual([200, ANSWER]);
  expect(second.tokens.refresh_token).not.toBe(first.refresh_token);
  expect((await clockIn(second.tokens.access_token)).status).toBe(200);
});

test('a refresh whose answer was lost may be repeated for ten seconds', async () => {
  const { refresh_token } = (await ask(RIGHT)).tokens;
  await ask({ grant_type: 'refresh_token', refresh_token });
  server.clock.nowMs += 10_000;
  expect((await ask({ grant_type: 'refresh_token', refresh_token })).status).toBe(200);
});

test('a refresh token that comes again later makes every token of its sign-in void, and of no other', async () => {
  const first = (await ask(RIGHT)).tokens;
  const other = (await ask(RIGHT)).tokens;
  const second = (await ask({ grant_type: 'refresh_token', refresh_token: first.refresh_token })).tokens;
  server.clock.nowMs += 10_001;
  const stolen = await ask({ grant_type: 'refresh_token', refresh_token: first.refresh_token });
  expect(stolen).toMatchObject({ status: 401, body: { code: 7006 } });
  expect(await clockIn(second.access_token)).toMatchObject({ status: 401, body: { code: 7008 } });
  const next = await ask({ grant_type: 'refresh_token', refresh_token: second.refresh_token });
  expect(next).toMatchObject({ status: 401, body: { code: 7006 } });
  expect((await clockIn(other.access_token)).status).toBe(200);
});

test('a program gets a token by its secret, and no refresh token', async () => {
  const { status, body, tokens } = await ask({ grant_type: 'client_credentials', ...CLIENT });
  const { refresh_token: _none, ...answer } = ANSWER;
  expect([status, body]).toEqual([200, answer]);
  expect((await clockIn(tokens.access_token)).status).toBe(200);
});

test.each([
  ['a wrong password', { ...RIGHT, password: 'x' }, 401, 7002],
  ['an unknown account', { ...RIGHT, username: 'x@y.z' }, 401, 7002],
  ['a wrong client beside the right password', { ...RIGHT, client_id: 'x', client_secret: 'y' }, 401, 7003],
  ['a client without its secret', { ...RIGHT, client_id: 'payroll' }, 401, 7003],
  ["a client's wrong secret", { grant_type: 'client_credentials', ...CLIENT, client_secret: 'x' }, 401, 7003],
  ['another grant', { ...RIGHT, grant_type: 'authorization_code' }, 400, 7005],
  ['no grant', {}, 400, 7005],
  ['an unknown refresh token', { grant_type: 'refresh_token', refresh_token: 'x' }, 401, 7006],
  ['no refresh token', { grant_type: 'refresh_token' }, 422, 8001],
  ['no password', { grant_type: 'password', username: 'x' }, 422, 8001],
] as const)('refuses %s', async (_what, fields, status, code) => {
  expect(await ask(fields)).toMatchObject({ status, body: { code } });
});

test('ten wrong secrets are the last for a minute, the right one too', async () => {
  const program = { grant_type: 'client_credentials', ...CLIENT };
  for (let count = 0; count < 10; count++) await ask({ ...program, client_secret: 'x' });
  expect(await ask(program)).toMatchObject({ status: 429, body: { code: 6000 } });
  server.clock.nowMs += 60_000;
  for (let count = 0; count < 11; count++) expect((await ask(program)).status).toBe(200);
});

test('a token whose password was given over 15 minutes ago, or that was renewed, decides nothing about who is let in', async () => {
  const { tokens } = await ask(RIGHT);
  const addAccount = async (token: string) => {
    const body = JSON.stringify({ email: `${token}@sample.invalid`, role: 5 });
    const headers = { Authorization: `Bearer ${token}` };
    const response = await server.app.request('/kiosk/accounts', { method: 'POST', headers, body });
    return [response.status, response.headers.get('WWW-Authenticate')];
  };
  expect(await addAccount(tokens.access_token)).toEqual([201, null]);
  server.clock.nowMs += 15 * 60_000 + 1;
  const asked = [401, expect.stringContaining('insufficient_user_authentication')];
  expect(await addAccount(tokens.access_token)).toEqual(asked);
  const renewed = await ask({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token });
  expect(await addAccount(renewed.tokens.access_token)).toEqual(asked);
});

test('names each missing field', async () => {
  const { body } = await ask({ grant_type: 'password' }, 'json');
  const errors = ['username', 'password'].map((field) => ({ field, code: 8002 }));
  expect(body).toMatchObject({ code: 8001, errors });
});

test('refuses a form that breaks off', async () => {
  const response = await server.app.request('/v1/oauth/token', {
    method: 'POST',
    body: '--x\r\nContent-Dis',
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
  });
  expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ code: 4000 })]);
});

test('a NUL in a form is refused before anything is looked up by it', async () => {
  for (const fields of [
    { ...RIGHT, username: 'a\0b' },
    { grant_type: 'client_credentials', ...CLIENT, client_id: 'a\0b' },
  ]) {
    expect(await ask(fields)).toMatchObject({ status: 400, body: { code: 4000 } });
  }
});
