import { beforeEach, expect, test } from 'vitest';
import type { ChainReport } from '../../contract/chain-report.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { enrolByCode, enrolTestDevice, type TestDevice } from '../fixtures/test-device.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { addAccount } from '../store/add-account.ts';
import { addCompany } from '../store/add-company.ts';
import { addLocation } from '../store/add-location.ts';
import { addPerson } from '../store/add-person.ts';
import { issueEnrolment } from '../store/issue-enrolment.ts';
import { issueToken } from '../store/issue-token.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let server: TestServer;
let device: TestDevice;

beforeEach(async () => {
  server = await testServer();
  device = await enrolTestDevice(server, 78_667);
  return () => server.store.destroy();
});

function report(head: number, lists: Partial<ChainReport> = {}): ChainReport {
  return { device: device.keys.chain.device, head, waiting: [], refused: [], undone: [], ...lists };
}

function send(body: unknown, by = device, headers: Readonly<Record<string, string>> = {}) {
  return by.send('/kiosk/chain', JSON.stringify(body), headers);
}

async function devices(token = server.administrator) {
  const response = await server.app.request('/kiosk/devices', {
    headers: { Authorization: `Bearer ${token}` },
  });
  return { status: response.status, body: await response.json() };
}

/** What the list says of the first device's chain. */
async function chain() {
  const { body } = await devices();
  return Object(body).devices[0].chain;
}

/** Makes so many punches, of which those with the numbers are lost on the way. */
async function punch(count: number, ...lost: readonly number[]) {
  for (let number = 1; number <= count; number++) {
    const next = device.next();
    if (!lost.includes(number)) expect((await device.post(next)).status).toBe(200);
  }
}

test('lists every device of the company with its person, its place and the stand of its chain', async () => {
  await punch(2);
  await send(report(2));
  const other = await enrolTestDevice(server, 78_666);
  await server.app.request('/kiosk/session', {
    method: 'DELETE',
    headers: { 'Sec-Fetch-Site': 'same-origin', Cookie: other.cookie },
  });
  const location = { id: 368, title: 'Второй этаж' };
  const silent = { lastContactAtMs: null, heartbeat: null, pinBursts: [] };
  const personal = { kind: 'personal', name: null, ...silent };
  const none = { broken: [], gaps: [], gapCount: 0, waiting: 0, refused: 0, undone: 0 };
  expect(await devices()).toEqual({
    status: 200,
    body: {
      devices: [
        {
          device: device.keys.chain.device,
          ...personal,
          person: { id: 78_667, displayName: 'Aziz Sample' },
          location,
          createdAtMs: START_MS,
          revokedAtMs: null,
          chain: { ...none, head: 2, reportedAtMs: START_MS, received: 2 },
        },
        {
          device: other.keys.chain.device,
          ...personal,
          person: { id: 78_666, displayName: 'Малика Образцова' },
          location,
          createdAtMs: START_MS,
          revokedAtMs: START_MS,
          chain: { ...none, head: 0, reportedAtMs: null, received: 0 },
        },
      ],
    },
  });
});

test('a dropped record is a gap, and no gap once it comes', async () => {
  const [first, second, third] = [device.next(), device.next(), device.next()];
  await device.post(first);
  await device.post(third);
  await send(report(3));
  expect(await chain()).toMatchObject({ head: 3, received: 2, gaps: [2], gapCount: 1, broken: [] });
  await device.post(second);
  expect(await chain()).toMatchObject({ received: 3, gaps: [], gapCount: 0, broken: [] });
});

test('a number that the device lists is no gap', async () => {
  await punch(5, 2, 3, 4);
  await send(report(6, { waiting: [2, 6], refused: [3], undone: [4] }));
  expect(await chain()).toMatchObject({ received: 2, gaps: [], waiting: 2, refused: 1, undone: 1 });
});

test('an altered record is broken and no gap', async () => {
  await punch(1);
  const { direction, bodyText } = device.next();
  await device.post({ direction, bodyText: bodyText.replace(/"instantMs":\d+/, `"instantMs":${START_MS}`) });
  await send(report(2));
  expect(await chain()).toMatchObject({ received: 2, broken: [2], gaps: [] });
});

test('two taps in one second leave no gap', async () => {
  for (const punched of [
    device.next({ claim: { instantMs: START_MS } }),
    device.next({ claim: { instantMs: START_MS } }),
  ])
    await device.post(punched);
  await send(report(2));
  expect(await chain()).toMatchObject({ received: 2, gaps: [], broken: [] });
});

test('between two reports a number may be on its way, for three days', async () => {
  await punch(1);
  await send(report(1));
  for (let number = 2; number <= 4; number++) {
    const next = device.next();
    if (number !== 3) await device.post(next);
  }
  expect(await chain()).toMatchObject({ head: 1, received: 3, gaps: [] });
  server.clock.nowMs += 3 * DAY_MS;
  expect(await chain()).toMatchObject({ gaps: [] });
  server.clock.nowMs += 1;
  expect(await chain()).toMatchObject({ gaps: [3] });
  await send(report(4, { undone: [3] }));
  expect(await chain()).toMatchObject({ gaps: [] });
});

test('a report that was long under way does not make a gap of what came meanwhile', async () => {
  await punch(4, 3);
  server.clock.nowMs += 5 * MINUTE_MS;
  await send(report(2));
  expect(await chain()).toMatchObject({ gaps: [] });
});

test('a report that falls short of what came long before does, since the device forgot what it gave out', async () => {
  await punch(4, 3);
  server.clock.nowMs += 5 * MINUTE_MS + 1;
  await send(report(0));
  expect(await chain()).toMatchObject({ head: 0, gaps: [3] });
});

test('a head that was reported once never falls', async () => {
  await send(report(3, { waiting: [1, 2, 3] }));
  await send(report(1));
  expect(await chain()).toMatchObject({ head: 3, waiting: 0, gaps: [1, 2, 3] });
});

test('of an absurd head only the first thousand gaps are named', async () => {
  await send(report(Number.MAX_SAFE_INTEGER));
  const { gaps, gapCount } = await chain();
  expect([gaps.length, gapCount]).toEqual([1000, Number.MAX_SAFE_INTEGER]);
});

test('a list of a hundred thousand numbers is taken, a body over 1 MiB is not', async () => {
  const waiting = Array.from({ length: 100_000 }, (_, index) => index + 1);
  expect((await send(report(100_000, { waiting }))).status).toBe(204);
  expect((await send({ ...report(0), padding: 'x'.repeat(1024 * 1024) })).status).toBe(413);
});

test('a device reports for its person alone, and for an earlier device of theirs too', async () => {
  const second = await enrolTestDevice(server, 78_667);
  expect((await send(report(0), second)).status).toBe(204);
  const stranger = await enrolTestDevice(server, 78_668);
  for (const body of [report(9), { ...report(9), device: 'nobody' }]) {
    const response = await send(body, stranger);
    expect([response.status, await response.json()]).toEqual([403, expect.objectContaining({ code: 7004 })]);
  }
  expect(await chain()).toMatchObject({ head: 0 });
});

test.each([
  ['no lists', { device: 'd', head: 1 }],
  ['a number that is none', { device: 'd', head: 1, waiting: ['1'], refused: [], undone: [] }],
  ['a head below nothing', { device: 'd', head: -1, waiting: [], refused: [], undone: [] }],
])('refuses a report with %s', async (_what, body) => {
  const response = await send(body);
  expect([response.status, await response.json()]).toEqual([422, expect.objectContaining({ code: 8001 })]);
});

test('a report needs a device, and the kiosk page itself', async () => {
  expect((await send(report(1), device, { Cookie: '' })).status).toBe(401);
  expect((await send(report(1), device, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
  expect(await chain()).toMatchObject({ reportedAtMs: null });
});

test('only an administrator sees the devices, and only those of their company', async () => {
  await punch(1);
  const employee = await addAccount(server.store, { companyId: 1, email: 'e@x', role: 5 });
  const denied = await devices(await issueToken(server.store, employee, START_MS + DAY_MS));
  expect(denied).toEqual({ status: 403, body: expect.objectContaining({ code: 7004 }) });
  const headers = { Cookie: device.cookie, 'Sec-Fetch-Site': 'same-origin' };
  expect((await server.app.request('/kiosk/devices', { headers })).status).toBe(403);
  expect((await server.app.request('/kiosk/devices')).status).toBe(401);

  const companyId = await addCompany(server.store, { name: 'Other', timeZone: 'UTC' });
  const account = await addAccount(server.store, { companyId, email: 'o@x', role: 1 });
  const token = await issueToken(server.store, account, START_MS + DAY_MS);
  expect(await devices(token)).toEqual({ status: 200, body: { devices: [] } });
});

test("another company's claim on a chain does not show up in it", async () => {
  const companyId = await addCompany(server.store, { name: 'Other', timeZone: 'UTC' });
  const place = { companyId, title: 'L', lat: '0', lon: '0', radiusMetres: 5, address: null };
  const locationId = await addLocation(server.store, place);
  const person = await addPerson(server.store, { lastName: 'L', firstName: 'F', locationId });
  const stranger = await enrolTestDevice(server, person.id);
  const { bodyText } = stranger.next({ device: device.keys.chain.device });
  const body = bodyText.replace('"location_id":368', `"location_id":${locationId}`);
  expect((await stranger.post({ direction: 'in', bodyText: body })).status).toBe(200);
  expect(await chain()).toMatchObject({ received: 0, broken: [], gaps: [] });
});

test('a device that lost its storage and is enrolled again goes on with its chain; what it lost is a gap', async () => {
  await punch(4, 3, 4);
  await send(report(4, { waiting: [3, 4] }));
  const { id } = await server.store.selectFrom('devices').select('id').executeTakeFirstOrThrow();
  const target = { kind: 'personal', employeeId: device.employeeId } as const;
  const { code } = await issueEnrolment(server.store, SECRET_KEY, target, START_MS, id);
  device = await enrolByCode(server, code);
  await punch(2);
  await send(report(6));
  expect(await chain()).toMatchObject({ head: 6, received: 4, broken: [], gaps: [3, 4] });
});
