import { beforeEach, expect, test } from 'vitest';
import { parsePersonDay } from '../../contract/person-day.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { enrolTestDevice, type TestDevice } from '../fixtures/test-device.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { enrolTestTerminal } from '../fixtures/test-terminal.ts';
import { addLocation } from '../store/add-location.ts';
import { addPerson } from '../store/add-person.ts';

const HOUR_MS = 3_600_000;
// START_MS is 09:00 in Tashkent.
const MIDNIGHT_MS = START_MS - 9 * HOUR_MS;
let server: TestServer;
let device: TestDevice;

beforeEach(async () => {
  server = await testServer();
  device = await enrolTestDevice(server, 78_667);
  return () => server.store.destroy();
});

function day(cookie = device.cookie, query = '?person=78667') {
  return Promise.resolve(server.app.request(`/kiosk/day${query}`, { headers: { Cookie: cookie } }));
}

async function instants() {
  return parsePersonDay(await (await day()).json())?.punches.map(({ instantMs }) => instantMs - MIDNIGHT_MS);
}

async function tap(
  direction: 'in' | 'out',
  afterMidnightMs: number,
  quarantine: 'refused' | 'waiting' | 'taken' | null = null,
) {
  const values = {
    id: String(afterMidnightMs),
    company_id: 1,
    employee_id: 78_667,
    direction,
    event_time: '2026-03-02 09:00:00',
    instant_ms: MIDNIGHT_MS + afterMidnightMs,
    location_id: 368,
    identity_second: `i:${afterMidnightMs}`,
    received_at: START_MS,
    verdict: 'kept' as const,
    marks: '[]',
    quarantine,
    answer: '{}',
  };
  await server.store.insertInto('punches').values(values).execute();
}

test("a day is today's punches by the company's clock, in their order", async () => {
  await tap('out', 23 * HOUR_MS);
  await tap('in', 0);
  await tap('out', 24 * HOUR_MS);
  await tap('out', -1);
  expect(await instants()).toEqual([0, 23 * HOUR_MS]);
});

test('an arrival of yesterday that is still open belongs to it, and a closed one does not', async () => {
  await tap('in', -2 * HOUR_MS);
  expect(await instants()).toEqual([-2 * HOUR_MS]);
  await tap('out', -HOUR_MS);
  expect(await instants()).toEqual([]);
  await tap('in', -25 * HOUR_MS);
  expect(await instants()).toEqual([]);
});

test('what an administrator refused is not told', async () => {
  await tap('in', 0, 'refused');
  expect(await instants()).toEqual([]);
});

test('with it comes what the hours of the week are counted from, and of a shift before it', async () => {
  const dayMs = 24 * HOUR_MS;
  await tap('in', -8 * dayMs - 1);
  await tap('in', -8 * dayMs);
  await tap('out', -2 * dayMs, 'waiting');
  await tap('out', -dayMs, 'taken');
  await tap('in', HOUR_MS, 'refused');
  await tap('in', 2 * HOUR_MS);
  const { hours } = parsePersonDay(await (await day()).json()) ?? {};
  expect(hours).toEqual({
    fromMs: MIDNIGHT_MS - 8 * dayMs,
    punches: [
      { id: null, direction: 'in', instantMs: MIDNIGHT_MS - 8 * dayMs },
      { id: null, direction: 'out', instantMs: MIDNIGHT_MS - dayMs },
      { id: null, direction: 'in', instantMs: MIDNIGHT_MS + 2 * HOUR_MS },
    ],
  });
});

test('tells of a punch what was recorded, with distance and accuracy, and whether it is looked at', async () => {
  const terminal = await enrolTestTerminal(server, SECRET_KEY);
  const position = { latitude: 41.3, longitude: 69.3 };
  const response = await terminal.punch(78_667, { position });
  expect(response.status).toBe(200);
  expect(parsePersonDay(await (await day()).json())).toEqual({
    personId: 78_667,
    punches: [
      {
        id: expect.stringMatching(/^0195553b-/),
        direction: 'in',
        eventTime: '2026-03-02 09:00:00',
        instantMs: START_MS,
        locationTitle: 'Второй этаж',
        position: { distanceMetres: expect.closeTo(4565, -2), accuracyMetres: 10 },
        ip: null,
        method: 'pin',
        verdict: 'live',
        review: true,
      },
    ],
    hours: {
      fromMs: expect.any(Number),
      punches: [{ id: expect.stringMatching(/^0195553b-/), direction: 'in', instantMs: START_MS }],
    },
  });
});

test('a bare call is told without what it did not say', async () => {
  const token = { Authorization: `Bearer ${server.administrator}` };
  const body = JSON.stringify({ location_id: 368, employee_id: 78_667 });
  await server.app.request('/v1/times/clockin', { method: 'POST', body, headers: token });
  const bare = { id: null, position: null, method: null, review: false };
  expect(parsePersonDay(await (await day()).json())?.punches).toMatchObject([bare]);
});

test('a personal device is told the day of its own person, and of nobody else', async () => {
  expect((await day(device.cookie, '')).status).toBe(200);
  expect((await day(device.cookie, '?person=78668')).status).toBe(403);
  expect((await day('', '?person=78667')).status).toBe(401);
});

test('a terminal is told the days of the people of its roster', async () => {
  const { cookie } = await enrolTestTerminal(server, SECRET_KEY);
  const place = { companyId: 1, title: 'B', lat: '0', lon: '0', radiusMetres: 5, address: null };
  const locationId = await addLocation(server.store, place);
  const { id } = await addPerson(server.store, { firstName: 'E', lastName: 'W', locationId });
  expect((await day(cookie, '?person=78668')).status).toBe(200);
  expect((await day(cookie, `?person=${id}`)).status).toBe(403);
  expect((await day(cookie, '')).status).toBe(422);
  expect((await day(cookie, '?person=x')).status).toBe(422);
});
