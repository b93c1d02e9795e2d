import { beforeEach, expect, test } from 'vitest';
import type { Heartbeat } from '../../contract/heartbeat.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { enrolTestDevice } from '../fixtures/test-device.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { enrolTestTerminal, type TestTerminal } from '../fixtures/test-terminal.ts';

const MINUTE_MS = 60_000;
const HEARTBEAT: Heartbeat = {
  v: 1,
  appVersion: '1.2.3',
  counts: { waiting: 3, held: 1, refused: 2, undone: 4 },
  oldestWaitingMs: 90_000,
  battery: { level: 0.5, charging: false },
  clockOffsetMs: -250,
  storage: { persistent: true, freeBytes: 1_000_000 },
  rosterMadeAtMs: START_MS,
  checks: { server: 'good', camera: 'absent', clock: 'poor' },
  pinBursts: [],
};
let server: TestServer;
let terminal: TestTerminal;

beforeEach(async () => {
  server = await testServer();
  terminal = await enrolTestTerminal(server, SECRET_KEY);
  return () => server.store.destroy();
});

function beat(changes: Partial<Record<keyof Heartbeat, unknown>> = {}, headers: Record<string, string> = {}) {
  const body = JSON.stringify({ ...HEARTBEAT, ...changes });
  return terminal.ask('/kiosk/heartbeat', { method: 'POST', body, headers });
}

async function devices(): Promise<unknown> {
  const response = await server.app.request('/kiosk/devices', {
    headers: { Authorization: `Bearer ${server.administrator}` },
  });
  return await response.json();
}

async function marks() {
  const rows = await server.store.selectFrom('punches').select('marks').orderBy('instant_ms').execute();
  return rows.map((row) => JSON.parse(row.marks));
}

test('a heartbeat is answered with what the device may have missed', async () => {
  const response = await beat();
  const { version } = await terminal.roster();
  expect([response.status, await response.json()]).toEqual([
    200,
    { nowMs: START_MS, policyVersion: 0, rosterVersion: version },
  ]);
  const device = await enrolTestDevice(server, 78_667);
  const own = await device.send('/kiosk/heartbeat', JSON.stringify(HEARTBEAT));
  expect(await own.json()).toMatchObject({ rosterVersion: null });
});

test('an administrator sees what each device last told, and when it was heard of', async () => {
  server.clock.nowMs += MINUTE_MS;
  await beat();
  const { pinBursts: _none, ...told } = HEARTBEAT;
  expect(await devices()).toMatchObject({
    devices: [
      {
        kind: 'terminal',
        name: 'Entrance',
        person: null,
        location: { id: 368 },
        lastContactAtMs: START_MS + MINUTE_MS,
        heartbeat: { ...told, atMs: START_MS + MINUTE_MS },
        pinBursts: [],
        chain: { head: 0, gapCount: 0 },
      },
    ],
  });
});

test('a device that never told anything is listed all the same', async () => {
  await enrolTestDevice(server, 78_667);
  expect(await devices()).toMatchObject({
    devices: [{}, { kind: 'personal', name: null, heartbeat: null, lastContactAtMs: null }],
  });
});

test('a burst of wrong PINs becomes an event, once, however often it is told', async () => {
  const pinBursts = [{ startedMs: START_MS, wrongPins: 12 }];
  await beat({ pinBursts });
  await beat({ pinBursts });
  expect(await devices()).toMatchObject({ devices: [{ pinBursts }] });
});

test('a device that tells of bursts again and again is not heard for the rest of the minute, but without them it is', async () => {
  const tell = (number: number) => beat({ pinBursts: [{ startedMs: START_MS + number, wrongPins: 12 }] });
  for (let number = 0; number < 10; number++) expect((await tell(number)).status).toBe(200);
  const refused = await tell(10);
  expect([refused.status, await refused.json()]).toEqual([429, expect.objectContaining({ code: 6000 })]);
  expect(refused.headers.get('Retry-After')).toBe('60');
  expect((await beat()).status).toBe(200);
  server.clock.nowMs += MINUTE_MS;
  expect((await tell(10)).status).toBe(200);
});

test('it marks the punches by PIN of the ten minutes after it, those that are there and those that come', async () => {
  const tap = (afterMs: number, method: 'pin' | 'badge') =>
    terminal.punch(78_667, { claim: { instantMs: START_MS + afterMs, method } });
  await tap(-1000, 'pin');
  await tap(0, 'pin');
  await tap(5 * MINUTE_MS, 'badge');
  await beat({ pinBursts: [{ startedMs: START_MS, wrongPins: 12 }] });
  await tap(10 * MINUTE_MS, 'pin');
  await tap(10 * MINUTE_MS + 1000, 'pin');
  expect(await marks()).toEqual([[], ['pin-burst'], [], ['pin-burst'], []]);
});

test.each([
  ['no heartbeat', { counts: undefined }, {}, 422, 8001],
  ['too many bursts', { pinBursts: Array(21).fill({ startedMs: 1, wrongPins: 1 }) }, {}, 422, 8001],
  ['one from another site', {}, { 'Sec-Fetch-Site': 'cross-site' }, 403, 7001],
  ['one of nobody', {}, { Cookie: '' }, 401, 7007],
])('refuses %s', async (_what, changes, headers, status, code) => {
  const response = await beat(changes, headers);
  expect([response.status, await response.json()]).toEqual([status, expect.objectContaining({ code })]);
});

test('only an administrator sees the devices', async () => {
  expect((await terminal.ask('/kiosk/devices')).status).toBe(403);
  expect((await server.app.request('/kiosk/devices')).status).toBe(401);
});
