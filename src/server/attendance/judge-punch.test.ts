import { beforeEach, expect, test } from 'vitest';
import { parseErrorEnvelope } from '../../contract/error-envelope.ts';
import { DEFAULT_POLICY, type KioskPolicy, type PositionRuling } from '../../contract/kiosk-policy.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { enrolTestTerminal, type TestTerminal } from '../fixtures/test-terminal.ts';
import { addLocation } from '../store/add-location.ts';
import { addPerson } from '../store/add-person.ts';

const MINUTE_MS = 60_000;
const CENTRE = { latitude: 41.2938726905277, longitude: 69.24597090975743 };
const AWAY = { latitude: 41.3, longitude: 69.3 };
const EDGE = { latitude: 41.2938726905277 + 300 / 111_195, longitude: 69.24597090975743 };
let server: TestServer;
let terminal: TestTerminal;

beforeEach(async () => {
  server = await testServer();
  terminal = await enrolTestTerminal(server, SECRET_KEY);
  return () => server.store.destroy();
});

async function outcome(response: Response) {
  if (response.status !== 200) return [response.status, parseErrorEnvelope(await response.json())?.code];
  const query = server.store.selectFrom('punches').select('marks').orderBy('id', 'desc').limit(1);
  return JSON.parse((await query.executeTakeFirstOrThrow()).marks);
}

function setPolicy(version: number, position: Partial<KioskPolicy['position']>, validFromMs: number) {
  const policy = { ...DEFAULT_POLICY, position: { ...DEFAULT_POLICY.position, ...position } };
  return server.store
    .insertInto('policies')
    .values({ company_id: 1, version, policy: JSON.stringify(policy), valid_from: validFromMs })
    .execute();
}

async function end(employeeId: number, untilMs: number) {
  const stays = server.store.updateTable('employee_locations').set({ until: untilMs });
  await stays.where('employee_id', '=', employeeId).execute();
}

test('a terminal clocks everybody of its location, each under their own name', async () => {
  expect((await terminal.punch(78_667)).status).toBe(200);
  expect((await terminal.punch(78_668)).status).toBe(200);
  const rows = await server.store
    .selectFrom('punches')
    .select(['employee_id', 'device_id', 'instant_ms'])
    .execute();
  expect(rows).toMatchObject([
    { employee_id: 78_667, device_id: 1, instant_ms: START_MS },
    { employee_id: 78_668, device_id: 1, instant_ms: START_MS },
  ]);
});

test('it must say whom, and may clock nobody of another location, nor anybody there', async () => {
  const place = { companyId: 1, title: 'B', lat: '0', lon: '0', radiusMetres: 5, address: null };
  const locationId = await addLocation(server.store, place);
  const { id } = await addPerson(server.store, { firstName: 'E', lastName: 'W', locationId });
  expect(await outcome(await terminal.punch(id))).toEqual([403, 7004]);
  expect(await outcome(await terminal.punch(78_667, { locationId }))).toEqual([403, 7004]);
  const body = JSON.stringify({ location_id: 368 });
  const nameless = await terminal.ask('/v1/times/clockin', { method: 'POST', body });
  expect(await outcome(nameless)).toEqual([422, 8001]);
});

test('a punch of another terminal is 401, so that the kiosk holds it', async () => {
  const response = await terminal.punch(78_667, { claim: { principal: 'another' } });
  expect(await outcome(response)).toEqual([401, 7001]);
});

test('who had been moved before the tap is marked, and refused once the terminal could know it', async () => {
  const tap = { claim: { instantMs: START_MS + MINUTE_MS } };
  await end(78_667, START_MS);
  expect(await outcome(await terminal.punch(78_667, tap))).toEqual(['moved']);
  server.clock.nowMs += 1000;
  await terminal.roster();
  const later = { claim: { instantMs: START_MS + 2 * MINUTE_MS } };
  expect(await outcome(await terminal.punch(78_667, later))).toEqual([403, 7004]);
  const before = { claim: { instantMs: START_MS - MINUTE_MS } };
  expect(await outcome(await terminal.punch(78_667, before))).toEqual([]);
});

test('who had left before the tap is marked as such', async () => {
  await end(78_667, START_MS);
  await server.store.updateTable('employees').set({ left_at: START_MS }).where('id', '=', 78_667).execute();
  expect(await outcome(await terminal.punch(78_667))).toEqual(['left']);
});

test('a tap from before a person was there is marked, since clocks differ', async () => {
  await server.store
    .updateTable('employee_locations')
    .set({ since: START_MS + 1 })
    .execute();
  expect(await outcome(await terminal.punch(78_667))).toEqual(['moved']);
});

test.each([
  ['inside', CENTRE, []],
  ['at the edge', EDGE, []],
  ['without a position', undefined, []],
  ['outside', AWAY, ['outside']],
])('with no policy made, a tap %s is recorded, and marked only outside', async (_where, position, marks) => {
  expect(await outcome(await terminal.punch(78_667, position && { position }))).toEqual(marks);
});

test.each<[keyof KioskPolicy['position'], typeof CENTRE | undefined]>([
  ['inside', CENTRE],
  ['unsure', EDGE],
  ['unsure', undefined],
  ['outside', AWAY],
])('each answer has its ruling: %s', async (answer, position) => {
  const rulings: readonly PositionRuling[] = ['allow', 'mark', 'refuse'];
  const expected = [[], [answer], [403, 7004]];
  for (const [index, ruling] of rulings.entries()) {
    await setPolicy(index + 1, { [answer]: ruling }, START_MS);
    await terminal.ask('/kiosk/session');
    const claim = { instantMs: START_MS + index * MINUTE_MS };
    server.clock.nowMs = claim.instantMs;
    const response = await terminal.punch(78_667, position ? { position, claim } : { claim });
    expect(await outcome(response)).toEqual(expected[index]);
    server.clock.nowMs += 1000;
  }
});

test('what the device could not know is marked and not refused: neither a policy nor a circle', async () => {
  await setPolicy(1, { outside: 'refuse' }, START_MS - MINUTE_MS);
  expect(await outcome(await terminal.punch(78_667, { position: AWAY }))).toEqual(['outside']);
  await terminal.ask('/kiosk/session');
  const later = { position: AWAY, claim: { instantMs: START_MS + 1000 } };
  expect(await outcome(await terminal.punch(78_667, later))).toEqual([403, 7004]);
  await server.store.updateTable('locations').set({ radius: 10 }).execute();
  expect(await outcome(await terminal.punch(78_667, later))).toEqual(['outside']);
});

test('the policy is that of the tap, whatever holds when the punch comes', async () => {
  await setPolicy(1, { outside: 'allow' }, START_MS - MINUTE_MS);
  await setPolicy(2, { outside: 'refuse' }, START_MS + 1);
  server.clock.nowMs = START_MS + MINUTE_MS;
  expect(await outcome(await terminal.punch(78_667, { position: AWAY }))).toEqual([]);
});

test('a time that was stated afterwards is marked, wherever it was stated', async () => {
  await setPolicy(1, { outside: 'refuse', unsure: 'refuse' }, START_MS - MINUTE_MS);
  await terminal.ask('/kiosk/session');
  const response = await terminal.punch(78_667, { position: AWAY, claim: { stated: true } });
  expect(await outcome(response)).toEqual(['stated']);
});

test('a burst of wrong PINs that the kiosk saw is marked', async () => {
  expect(await outcome(await terminal.punch(78_667, { claim: { pinBurst: true } }))).toEqual(['pin-burst']);
});

test('a repeat is answered like the first time, though the right is gone by now', async () => {
  const claim = { id: '0195553b-0000-7000-8000-000000000001' };
  expect((await terminal.punch(78_667, { claim })).status).toBe(200);
  await end(78_667, START_MS - MINUTE_MS);
  await terminal.roster();
  expect((await terminal.punch(78_667, { claim })).status).toBe(200);
});
