import { beforeEach, expect, test } from 'vitest';
import type { DeviceKeys } from '../../contract/enrolment-answer.ts';
import { sealForServer } from '../fixtures/seal-for-server.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { askAsAdministrator } from '../fixtures/test-administrator.ts';
import { enrolTestDevice, type TestDevice } from '../fixtures/test-device.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { enrolTestTerminal } from '../fixtures/test-terminal.ts';

const DAY_MS = 86_400_000;
let server: TestServer;
let device: TestDevice;

beforeEach(async () => {
  server = await testServer();
  device = await enrolTestDevice(server, 78_667);
  return () => server.store.destroy();
});

function ask(method: string, path: string, body?: unknown) {
  return askAsAdministrator(server, method, `/kiosk/${path}`, body);
}

function revoke() {
  return ask('DELETE', `devices/${device.keys.chain.device}`);
}

function tapAt(instantMs: number) {
  return device.next({ claim: { instantMs } });
}

async function quarantines() {
  const rows = await server.store.selectFrom('punches').select('quarantine').orderBy('id').execute();
  return rows.map(({ quarantine }) => quarantine);
}

async function waiting() {
  const [row] = await server.store.selectFrom('punches').select('id').execute();
  return row?.id ?? '';
}

test('what was tapped before the device was revoked gets a receipt, and waits in quarantine', async () => {
  const tap = tapAt(START_MS - 60_000);
  expect((await revoke()).status).toBe(204);
  const response = await device.post(tap);
  expect([response.status, await response.json()]).toEqual([
    200,
    expect.objectContaining({ location: expect.anything() }),
  ]);
  expect((await ask('GET', 'quarantine')).body).toEqual({
    punches: [
      {
        punch: await waiting(),
        person: { id: 78_667, displayName: 'Aziz Sample' },
        direction: 'in',
        eventTime: '2026-03-02 09:00:00',
        location: { id: 368, title: 'Второй этаж' },
        device: { device: device.keys.chain.device, name: null },
        receivedAtMs: START_MS,
      },
    ],
  });
});

test('what was tapped from then on is 401, and so is everything after 30 days', async () => {
  const old = tapAt(START_MS - 60_000);
  await revoke();
  expect((await device.post(tapAt(START_MS))).status).toBe(401);
  server.clock.nowMs += 30 * DAY_MS;
  expect((await device.post(old)).status).toBe(200);
  server.clock.nowMs += 1;
  const refused = await device.post(tapAt(START_MS - 1000));
  expect([refused.status, await refused.json()]).toEqual([401, expect.objectContaining({ code: 7008 })]);
});

test('the cookie of a revoked device is good for nothing else', async () => {
  await revoke();
  const headers = { Cookie: device.cookie, 'Sec-Fetch-Site': 'same-origin' };
  for (const path of ['session', 'day', 'roster', 'photos/x']) {
    expect((await server.app.request(`/kiosk/${path}`, { headers })).status).toBe(401);
  }
  expect((await device.send('/kiosk/heartbeat', '{}')).status).toBe(401);
  expect((await device.send('/v1/times/clockin', '{"location_id":368}')).status).toBe(401);
});

test.each(['taken', 'refused'] as const)('a punch can be %s once', async (decision) => {
  const tap = tapAt(START_MS - 60_000);
  await revoke();
  await device.post(tap);
  const path = `quarantine/${await waiting()}`;
  expect((await ask('POST', path, { decision })).status).toBe(204);
  expect(await quarantines()).toEqual([decision]);
  expect((await ask('POST', path, { decision: 'taken' })).status).toBe(404);
  expect((await ask('GET', 'quarantine')).body).toEqual({ punches: [] });
});

test('a decision that is none is refused', async () => {
  expect((await ask('POST', 'quarantine/x', { decision: 'maybe' })).status).toBe(422);
});

test('the same tap told by a device that is trusted needs no decision', async () => {
  const tap = tapAt(START_MS - 60_000);
  await revoke();
  await device.post(tap);
  const terminal = await enrolTestTerminal(server, SECRET_KEY);
  await terminal.punch(78_667, { claim: { instantMs: START_MS - 60_000 } });
  expect(await quarantines()).toEqual([null]);
});

async function rescue(rescueKey: DeviceKeys['rescue'], tap: { direction: string; bodyText: string }) {
  const { direction, bodyText } = tap;
  const file = await sealForServer(rescueKey, { punches: [{ direction, bodyText }] });
  return ask('POST', 'rescues', file);
}

test('a rescue file of a revoked device is no way around', async () => {
  const [before, after] = [tapAt(START_MS - 60_000), tapAt(START_MS + 60_000)];
  await revoke();
  expect((await rescue(device.keys.rescue, before)).body).toMatchObject({ punches: [{ state: 'recorded' }] });
  expect((await rescue(device.keys.rescue, after)).body).toMatchObject({ punches: [{ state: 'refused' }] });
  expect(await quarantines()).toEqual(['waiting']);
});

test('who only signed out brings a rescue file like anybody', async () => {
  const tap = tapAt(START_MS + 60_000);
  const headers = { Cookie: device.cookie, 'Sec-Fetch-Site': 'same-origin' };
  await server.app.request('/kiosk/session', { method: 'DELETE', headers });
  await rescue(device.keys.rescue, tap);
  expect(await quarantines()).toEqual([null]);
});

test('a device is renamed by its public id, and nobody else is', async () => {
  expect((await ask('PATCH', `devices/${device.keys.chain.device}`, { name: 'Aziz’ phone' })).status).toBe(
    204,
  );
  expect((await ask('GET', 'devices')).body).toMatchObject({ devices: [{ name: 'Aziz’ phone' }] });
  expect((await ask('PATCH', 'devices/x', { name: 'y' })).status).toBe(404);
  expect((await ask('DELETE', 'devices/x')).status).toBe(404);
});
