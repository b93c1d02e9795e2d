import { beforeEach, expect, test } from 'vitest';
import { parseDeviceSession } from '../../contract/device-session.ts';
import { parseEnrolmentAnswer } from '../../contract/enrolment-answer.ts';
import { DEFAULT_POLICY } from '../../contract/kiosk-policy.ts';
import { createApp } from '../app.ts';
import type { AppParts } from '../app-parts.ts';
import { localAttendance } from '../attendance/local-attendance.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { openTestStore } from '../fixtures/test-database.ts';
import { fillWithSampleCompany } from '../store/fill-with-sample-company.ts';
import { issueEnrolmentCode } from '../store/issue-enrolment-code.ts';
import { issueToken } from '../store/issue-token.ts';
import type { Store } from '../store/store-schema.ts';

const START_MS = Date.parse('2026-03-02T04:00:00Z');
const MINUTE_MS = 60_000;
const ATTEMPT = '6c2f9d8e-98d0-4a5b-8f3e-0d4d7f1c2a3b';
const OTHER_ATTEMPT = '11111111-98d0-4a5b-8f3e-0d4d7f1c2a3b';
const SAME_ORIGIN = { 'Sec-Fetch-Site': 'same-origin' };

let nowMs: number;
let store: Store;
let parts: AppParts;
let app: ReturnType<typeof createApp>;
let code: string;

beforeEach(async () => {
  nowMs = START_MS;
  store = await openTestStore();
  await fillWithSampleCompany(store);
  code = await issueEnrolmentCode(store, 78_667, START_MS + 24 * 60 * MINUTE_MS);
  parts = {
    store,
    attendance: localAttendance(store, SECRET_KEY),
    secretKey: SECRET_KEY,
    now: () => nowMs,
    publicOrigin: undefined,
    behindProxy: false,
    pageFolder: '/nowhere',
    logError: (what, error) => {
      throw new Error(what, { cause: error });
    },
  };
  app = createApp(parts);
  return () => store.destroy();
});

function enrol(
  body: unknown = { code, attempt: ATTEMPT },
  headers: Readonly<Record<string, string>> = SAME_ORIGIN,
) {
  return app.request('/kiosk/enrolments', { method: 'POST', body: JSON.stringify(body), headers });
}

/** The `Cookie` header that a browser would send after this answer. */
function cookieOf(response: Response): string {
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

function session(cookie: string, method = 'GET', headers: Readonly<Record<string, string>> = SAME_ORIGIN) {
  return app.request('/kiosk/session', { method, headers: { ...headers, Cookie: cookie } });
}

function punch(
  cookie: string,
  body: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = SAME_ORIGIN,
) {
  return app.request('/v1/times/clockin', {
    method: 'POST',
    body: JSON.stringify({ location_id: 368, ...body }),
    headers: { ...headers, Cookie: cookie },
  });
}

function claim(principal: string, instantMs = START_MS) {
  return {
    v: 1,
    id: '0195553b-0000-7000-8000-000000000001',
    instantMs,
    clock: { trust: 'exact', offsetMs: 0, errorMs: 20 },
    position: { none: 'denied' },
    method: 'own',
    principal,
  };
}

async function principalOf(employeeId: number): Promise<string> {
  const query = store.selectFrom('employees').select('public_id').where('id', '=', employeeId);
  return (await query.executeTakeFirstOrThrow()).public_id;
}

test('tells its time to anybody', async () => {
  expect(await (await app.request('/kiosk/clock')).json()).toEqual({ nowMs: START_MS });
});

test('a one-time code makes the browser the kiosk of its person', async () => {
  const response = await enrol();
  expect(response.status).toBe(201);
  const answer = parseEnrolmentAnswer(await response.json());
  expect(answer?.session).toEqual({
    kind: 'personal',
    principal: await principalOf(78_667),
    person: { id: 78_667, displayName: 'Aziz Sample' },
    location: {
      id: 368,
      title: 'Второй этаж',
      latitude: 41.2938726905277,
      longitude: 69.24597090975743,
      radiusMetres: 300,
      address: null,
    },
    companyName: expect.stringContaining('Sample company'),
    timeZone: 'Asia/Tashkent',
    sample: true,
    policy: DEFAULT_POLICY,
  });
  expect(await (await session(cookieOf(response))).json()).toEqual(answer?.session);
});

test('the cookie is out of reach of scripts and other sites, and its secret is stored only as a hash', async () => {
  const [cookie = ''] = (await enrol()).headers.getSetCookie();
  expect(cookie).toMatch(/^kiosk_device=[\w-]{43}; /);
  for (const part of ['Max-Age=34560000', 'Path=/', 'HttpOnly', 'SameSite=Strict'])
    expect(cookie).toContain(part);
  expect(cookie).not.toContain('Secure');
  const { cookie_hash } = await store.selectFrom('devices').select('cookie_hash').executeTakeFirstOrThrow();
  expect(cookie_hash).toMatch(/^[0-9a-f]{64}$/);
});

test.each([
  ['its Origin', undefined, { Origin: 'https://kiosk.example' }],
  ['PUBLIC_URL', 'https://kiosk.example', {}],
  ['X-Forwarded-Proto', undefined, { 'X-Forwarded-Proto': 'https' }],
])('on https, known by %s, the cookie is bound to the host and to https', async (_by, publicOrigin, headers) => {
  app = createApp({ ...parts, publicOrigin, behindProxy: true });
  const [cookie = ''] = (await enrol(undefined, { ...SAME_ORIGIN, ...headers })).headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-kiosk_device=/);
  expect(cookie).toContain('Secure');
  expect(cookie).not.toContain('Domain');
});

test('without a proxy in front nobody is believed who says that the visitor is on https', async () => {
  const response = await enrol(undefined, { ...SAME_ORIGIN, 'X-Forwarded-Proto': 'https' });
  expect(cookieOf(response)).toMatch(/^kiosk_device=/);
});

test('a page on plain http gets a cookie that it can keep, though PUBLIC_URL is https', async () => {
  app = createApp({ ...parts, publicOrigin: 'https://kiosk.example' });
  const response = await enrol(undefined, { ...SAME_ORIGIN, Origin: 'http://localhost:3000' });
  expect(cookieOf(response)).toMatch(/^kiosk_device=/);
});

test('a stale secret under the other name does not lock a device out', async () => {
  const cookie = cookieOf(await enrol());
  expect((await session(`__Host-kiosk_device=stale; ${cookie}`)).status).toBe(200);
});

test('a code works once, also when two browsers use it at the same instant', async () => {
  const both = await Promise.all([enrol(), enrol({ code, attempt: OTHER_ATTEMPT })]);
  expect(both.map((response) => response.status).sort()).toEqual([201, 403]);
  expect(await store.selectFrom('devices').select('id').execute()).toHaveLength(1);
});

test('the same attempt is answered again for ten minutes, with a fresh secret of the same device', async () => {
  const answer = await enrol();
  const first = cookieOf(answer);
  nowMs += 9 * MINUTE_MS;
  const second = await enrol();
  expect(second.status).toBe(201);
  expect(await second.clone().json()).toEqual(await answer.json());
  expect((await session(first)).status).toBe(401);
  expect((await session(cookieOf(second))).status).toBe(200);
  expect(await store.selectFrom('devices').select('id').execute()).toHaveLength(1);
  nowMs += 2 * MINUTE_MS;
  expect((await enrol()).status).toBe(403);
  expect((await session(cookieOf(second))).status).toBe(200);
});

test.each([
  ['that nobody was given', { code: 'x'.repeat(43), attempt: ATTEMPT }],
  ['of no possible form', { code: '?', attempt: ATTEMPT }],
  ['without an attempt', { code: 'x'.repeat(43) }],
])('refuses a code %s with 403/7004', async (_what, body) => {
  const response = await enrol(body);
  expect(response.status).toBe(403);
  expect(await response.json()).toEqual({ message: expect.stringContaining('link'), code: 7004 });
  expect(response.headers.getSetCookie()).toEqual([]);
});

test('refuses a code whose day is over', async () => {
  nowMs += 24 * 60 * MINUTE_MS;
  expect((await enrol()).status).toBe(403);
});

test('after ten failed attempts in a minute an address waits for the minute to end', async () => {
  for (let count = 0; count < 10; count++) await enrol({ code: 'x'.repeat(43), attempt: ATTEMPT });
  nowMs += MINUTE_MS - 1500;
  const refused = await enrol();
  expect(refused.status).toBe(429);
  expect(refused.headers.get('Retry-After')).toBe('2');
  expect(await refused.json()).toMatchObject({ code: 6000 });
  nowMs += 1500;
  expect((await enrol()).status).toBe(201);
});

test('enrolling from another site is refused and does not use the code up', async () => {
  expect((await enrol(undefined, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
  expect((await enrol(undefined, {})).status).toBe(403);
  expect((await enrol()).status).toBe(201);
});

test('a person enrolled again has the same principal', async () => {
  const again = await issueEnrolmentCode(store, 78_667, START_MS + MINUTE_MS);
  const first = parseDeviceSession(await (await enrol()).json());
  const second = parseDeviceSession(await (await enrol({ code: again, attempt: OTHER_ATTEMPT })).json());
  expect(second?.principal).toBe(first?.principal);
});

test('without a cookie there is no session, and with an unknown one neither', async () => {
  const none = await app.request('/kiosk/session');
  expect([none.status, await none.json()]).toEqual([401, expect.objectContaining({ code: 7007 })]);
  const unknown = await session('kiosk_device=nobody');
  expect([unknown.status, await unknown.json()]).toEqual([401, expect.objectContaining({ code: 7008 })]);
});

test('signing out revokes the device and takes its cookie, but only from the kiosk page itself', async () => {
  const cookie = cookieOf(await enrol());
  expect((await session(cookie, 'DELETE', { 'Sec-Fetch-Site': 'same-site' })).status).toBe(403);
  const response = await session(cookie, 'DELETE');
  expect(response.status).toBe(204);
  expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/^kiosk_device=; Max-Age=0/)]);
  expect((await session(cookie)).status).toBe(401);
  const refused = await punch(cookie, {});
  expect([refused.status, await refused.json()]).toEqual([401, expect.objectContaining({ code: 7008 })]);
});

test('a device clocks for its own person, and is counted', async () => {
  const response = await punch(cookieOf(await enrol()), { kiosk: claim(await principalOf(78_667)) });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ location: { count_employees: 5, count_devices: 1 } });
  const rows = await store.selectFrom('punches').selectAll().execute();
  expect(rows).toMatchObject([{ employee_id: 78_667, verdict: 'live', device_id: 1, account_id: null }]);
});

test('a punch of another principal is 401/7001, whatever else it asks for, so that the kiosk holds it', async () => {
  const cookie = cookieOf(await enrol());
  const body = { employee_id: 78_666, kiosk: claim(await principalOf(78_666)) };
  const response = await punch(cookie, body);
  expect([response.status, await response.json()]).toEqual([401, expect.objectContaining({ code: 7001 })]);
});

test('a device may not clock for another person', async () => {
  const response = await punch(cookieOf(await enrol()), { employee_id: 78_666 });
  expect([response.status, await response.json()]).toEqual([403, expect.objectContaining({ code: 7004 })]);
});

test.each([
  ['Sec-Fetch-Site cross-site', { 'Sec-Fetch-Site': 'cross-site' }],
  ['Sec-Fetch-Site none', { 'Sec-Fetch-Site': 'none' }],
  ['another Origin', { Origin: 'http://evil.example', Host: 'localhost:3000' }],
  ['neither header', {}],
])('refuses a punch with a cookie and %s as cross-site', async (_what, headers) => {
  const response = await punch(cookieOf(await enrol()), {}, headers);
  // 7004 would be the last word on the punch.
  expect([response.status, await response.json()]).toEqual([403, expect.objectContaining({ code: 7001 })]);
});

test('a bearer token wins over a cookie and needs no origin', async () => {
  const cookie = cookieOf(await enrol());
  const token = await issueToken(store, 1, START_MS + MINUTE_MS);
  expect((await punch(cookie, {}, { Authorization: `Bearer ${token}` })).status).toBe(200);
  expect((await punch(cookie, {}, { ...SAME_ORIGIN, Authorization: 'Bearer wrong' })).status).toBe(401);
});

test("a person's key stays theirs on the next device, and answers like the first time", async () => {
  const body = { kiosk: claim(await principalOf(78_667)) };
  const first = await (await punch(cookieOf(await enrol()), body)).text();
  code = await issueEnrolmentCode(store, 78_667, START_MS + MINUTE_MS);
  expect(await (await punch(cookieOf(await enrol()), body)).text()).toBe(first);
  expect(await store.selectFrom('punches').select('id').execute()).toHaveLength(1);
});
