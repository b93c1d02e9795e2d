import { beforeEach, expect, test } from 'vitest';
import { TIMES_PAGE } from '../../contract/fixtures/times-page.ts';
import { createApp } from '../app.ts';
import { localAttendance } from '../attendance/local-attendance.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { openTestStore } from '../fixtures/test-database.ts';
import { addAccount } from '../store/add-account.ts';
import { addCompany } from '../store/add-company.ts';
import { addLocation } from '../store/add-location.ts';
import { addPerson } from '../store/add-person.ts';
import { fillWithSampleCompany } from '../store/fill-with-sample-company.ts';
import { issueToken } from '../store/issue-token.ts';
import type { Store } from '../store/store-schema.ts';

const NOW_MS = Date.parse('2026-03-02T04:00:00Z'); // 09:00 in Tashkent
const LATER_MS = NOW_MS + 3_600_000;
const ANSWERED_LOCATION = {
  id: 368,
  title: 'Второй этаж',
  lat: '41.2938726905277',
  lon: '69.24597090975743',
  radius: 300,
  address: null,
  count_employees: 5,
  count_devices: 0,
};

let store: Store;
let app: ReturnType<typeof createApp>;
let administrator: string;
let employee: string;

beforeEach(async () => {
  store = await openTestStore();
  await fillWithSampleCompany(store);
  app = createApp({
    store,
    attendance: localAttendance(store, SECRET_KEY),
    secretKey: SECRET_KEY,
    now: () => NOW_MS,
    publicOrigin: undefined,
    behindProxy: false,
    pageFolder: '/nowhere',
    logError: (what, error) => {
      throw new Error(what, { cause: error });
    },
  });
  administrator = await issueToken(store, 1, LATER_MS);
  const accountId = await addAccount(store, { companyId: 1, email: 'e@x', role: 5, employeeId: 78_667 });
  employee = await issueToken(store, accountId, LATER_MS);
  return () => store.destroy();
});

function post(body: unknown, token = administrator, path = '/v1/times/clockin', headers = {}) {
  return app.request(path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers },
  });
}

function fault(field: string, code: number) {
  return expect.objectContaining({
    code: 8001,
    errors: [{ field, code, message: expect.any(String) }],
  });
}

test("takes the reference's own example, with the location's id, and answers in the reference's shape", async () => {
  const body = TIMES_PAGE.clockInRequest.replace('5554', '368');
  const response = await post(body);
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('application/json');
  const example: { location: Record<string, unknown> } = JSON.parse(TIMES_PAGE.clockInAnswer);
  expect(await response.json()).toEqual({
    ...example,
    location: { ...example.location, count_employees: 5, count_devices: 0 },
  });
  expect(await store.selectFrom('punches').selectAll().execute()).toMatchObject([
    {
      employee_id: 78_666,
      direction: 'in',
      event_time: '2017-09-12 15:22:19',
      location_id: 368,
      identity_second: 'e:2017-09-12 15:22:19',
      latitude: 41.2938726905277,
      longitude: 87.2938726905277,
      ip: '192.168.5.101',
      kiosk: null,
      received_at: NOW_MS,
      verdict: 'kept',
      account_id: 1,
      device_id: null,
    },
  ]);
});

test('records a clock-out as a departure', async () => {
  expect((await post({ location_id: 368 }, administrator, '/v1/times/clockout')).status).toBe(200);
  const { direction } = await store.selectFrom('punches').select('direction').executeTakeFirstOrThrow();
  expect(direction).toBe('out');
});

test("without event_time and employee_id records now, in the account's zone, for the caller's own person", async () => {
  const response = await post({ location_id: '368' }, employee);
  expect(await response.json()).toEqual({ event_time: '2026-03-02 09:00:00', location: ANSWERED_LOCATION });
  expect(await store.selectFrom('punches').selectAll().execute()).toMatchObject([
    { employee_id: 78_667, verdict: 'live', ip: null },
  ]);
});

test('stores when the device says it sent the punch, where that is a number', async () => {
  await post({ location_id: 368 }, employee, undefined, { 'Kiosk-Sent-At': '1767250000000' });
  await post({ location_id: 368 }, administrator, undefined, { 'Kiosk-Sent-At': 'soon' });
  const rows = await store.selectFrom('punches').select('sent_at').orderBy('employee_id', 'desc').execute();
  expect(rows.map((row) => row.sent_at)).toEqual([1_767_250_000_000, null]);
});

test.each([
  ['no authorisation at all', undefined, 7007],
  ['a token that nobody was given', `Bearer ${'0'.repeat(64)}`, 7008],
  ['an authorisation of another scheme', 'Basic eDp5', 7008],
  ['a scheme without a token', 'Bearer', 7008],
])('answers 401 to %s, before it looks at the body', async (_what, authorization, code) => {
  const response = await app.request('/v1/times/clockin', {
    method: 'POST',
    body: 'no json',
    ...(authorization === undefined ? {} : { headers: { Authorization: authorization } }),
  });
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ message: expect.any(String), code });
});

test('answers 401/7009 to a token whose time is over', async () => {
  const response = await post({ location_id: 368 }, await issueToken(store, 1, NOW_MS));
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ code: 7009 });
});

test.each([
  ['bad JSON that claims to be JSON', '{', 'application/json; charset=utf-8', 400],
  ['bad JSON that claims to be a form', 'a=b', 'application/x-www-form-urlencoded', 406],
  ['an empty body', '', 'application/json', 400],
  ['an array', '[]', 'application/json', 400],
  ['null', 'null', 'application/json', 400],
  ['a number that claims to be text', '1', 'text/plain', 400],
])('answers code 4000 to %s', async (_what, body, type, status) => {
  const response = await post(body, administrator, undefined, { 'Content-Type': type });
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ message: expect.any(String), code: 4000 });
});

test('answers 400/4000 to bad JSON of no stated type, and to bytes that are not UTF-8', async () => {
  for (const body of [new Uint8Array([123]), new Uint8Array([34, 0xff, 34])]) {
    const headers = { Authorization: `Bearer ${administrator}` };
    const response = await app.request('/v1/times/clockin', { method: 'POST', body, headers });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 4000 });
  }
});

test('takes JSON whatever its stated type', async () => {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  expect((await post({ location_id: 368 }, administrator, undefined, headers)).status).toBe(200);
});

test.each([
  ['a missing location', {}, 'location_id', 8002],
  ['a location that is no number', { location_id: 'x' }, 'location_id', 8003],
  ['an unknown location', { location_id: 1 }, 'location_id', 8003],
  ['an unknown person', { location_id: 368, employee_id: 1 }, 'employee_id', 8003],
  ['a date of another form', { location_id: 368, event_time: '12.09.2017 15:22' }, 'event_time', 8009],
  [
    'a date that no calendar has',
    { location_id: 368, event_time: '2017-02-30 15:22:19' },
    'event_time',
    8009,
  ],
  [
    'a time 5 minutes and 1 second ahead',
    { location_id: 368, event_time: '2026-03-02 09:05:01' },
    'event_time',
    8003,
  ],
  ['half a position', { location_id: 368, latitude: 41 }, 'longitude', 8002],
  ['a latitude beyond the pole', { location_id: 368, latitude: 91, longitude: 0 }, 'latitude', 8003],
  ['an ip that is none', { location_id: 368, ip: 'here' }, 'ip', 8003],
])('answers 422 to %s and stores nothing', async (_what, body, field, code) => {
  const response = await post(body, administrator, undefined, { 'Idempotency-Key': 'k' });
  expect(response.status).toBe(422);
  expect(await response.json()).toEqual(fault(field, code));
  expect(await store.selectFrom('punches').select('id').execute()).toEqual([]);
  expect(await store.selectFrom('idempotency_keys').select('key').execute()).toEqual([]);
});

test('names every faulty field at once', async () => {
  const response = await post({ location_id: 'x', event_time: 'y' }, administrator, undefined, {
    'Idempotency-Key': 'x'.repeat(256),
  });
  const body = await response.json();
  expect(body).toMatchObject({
    errors: [{ field: 'location_id' }, { field: 'event_time' }, { field: 'Idempotency-Key', code: 8003 }],
  });
});

test('takes a time up to 5 minutes ahead', async () => {
  expect((await post({ location_id: 368, event_time: '2026-03-02 09:05:00' })).status).toBe(200);
});

test("another person's punch takes an administrator's token, and nobody else learns who exists", async () => {
  expect((await post({ location_id: 368, employee_id: 78_668 })).status).toBe(200);
  for (const employee_id of [78_668, 1]) {
    const response = await post({ location_id: 368, employee_id }, employee);
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ message: expect.any(String), code: 7004 });
  }
  expect((await post({ location_id: 368, employee_id: 78_667 }, employee)).status).toBe(200);
});

test('judges rights before it says whether a location exists', async () => {
  expect((await post({ location_id: 1, employee_id: 78_668 }, employee)).status).toBe(403);
});

test('asks an account without a person of its own for employee_id', async () => {
  const accountId = await addAccount(store, { companyId: 1, email: 'hr@x', role: 1 });
  const token = await issueToken(store, accountId, LATER_MS);
  const response = await post({ location_id: 368 }, token);
  expect(response.status).toBe(422);
  expect(await response.json()).toEqual(fault('employee_id', 8002));
});

test("knows no location and no person of another company, and writes times in each company's zone", async () => {
  const companyId = await addCompany(store, { name: 'Berlin', timeZone: 'Europe/Berlin' });
  const place = { companyId, title: 'Haus', lat: '52.5', lon: '13.4', radiusMetres: 50, address: 'Allee 1' };
  const locationId = await addLocation(store, place);
  const person = await addPerson(store, { lastName: 'L', firstName: 'F', locationId });
  const account = { companyId, email: 'b@x', role: 1, employeeId: person.id } as const;
  const token = await issueToken(store, await addAccount(store, account), LATER_MS);

  expect(await (await post({ location_id: 368 }, token)).json()).toEqual(fault('location_id', 8003));
  const other = await post({ location_id: locationId, employee_id: 78_666 }, token);
  expect(await other.json()).toEqual(fault('employee_id', 8003));
  const own = await post({ location_id: locationId }, token);
  expect(await own.json()).toMatchObject({
    event_time: '2026-03-02 05:00:00',
    location: { address: 'Allee 1', count_employees: 1 },
  });
  const skipped = await post({ location_id: locationId, event_time: '2025-03-30 02:30:00' }, token);
  expect(await skipped.json()).toEqual(fault('event_time', 8009));
});
