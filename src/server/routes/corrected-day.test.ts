import { beforeEach, expect, test } from 'vitest';
import { parsePersonDay } from '../../contract/person-day.ts';
import { enrolTestDevice, type TestDevice } from '../fixtures/test-device.ts';
import { enterOffice, type TestOffice } from '../fixtures/test-office.ts';
import { addTestPunch } from '../fixtures/test-punches.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';

const HOUR_MS = 3_600_000;
let server: TestServer;
let office: TestOffice;
let device: TestDevice;

beforeEach(async () => {
  server = await testServer();
  office = await enterOffice(server);
  device = await enrolTestDevice(server, 78_666);
  server.clock.nowMs = START_MS + 10 * HOUR_MS;
  for (const [id, direction, hours] of [
    ['in', 'in', 0],
    ['out', 'out', 4],
  ] as const) {
    await addTestPunch(server.store, START_MS + hours * HOUR_MS, { id, direction, personId: 78_666 });
  }
  return () => server.store.destroy();
});

function correct(body: Readonly<Record<string, unknown>>) {
  return office.ask('POST', 'office/corrections', { why: 'Так было', ...body });
}

/** What each that tells of the person's day says of it. */
async function told() {
  const response = await server.app.request('/kiosk/day', { headers: { Cookie: device.cookie } });
  const day = parsePersonDay(await response.json());
  const headers = { Authorization: `Bearer ${server.administrator}` };
  const account = await (await server.app.request('/v1/accounts', { headers })).json();
  return {
    kiosk: day?.punches.map(({ direction, eventTime, counts }) => [
      direction,
      eventTime.slice(11, 16),
      ...(counts === false ? ['struck'] : []),
    ]),
    hours: day?.hours?.punches.map(({ instantMs }) => (instantMs - START_MS) / HOUR_MS),
    account,
  };
}

test('what was changed stands in the kiosk as it was changed, and in the hours of the day', async () => {
  await correct({
    kind: 'change',
    punch: 'out',
    direction: 'out',
    eventTime: '2026-03-02 18:00:00',
    locationId: 368,
  });
  expect(await told()).toMatchObject({
    kiosk: [
      ['in', '09:00'],
      ['out', '18:00'],
    ],
    hours: [0, 9],
    account: { actual: { first_in: '09:00', last_out: '18:00', work_time: '09:00' } },
  });
});

test('what was added counts, and what was struck is shown as struck and does not', async () => {
  await correct({ kind: 'strike', punch: 'out' });
  await correct({
    kind: 'add',
    personId: 78_666,
    direction: 'out',
    eventTime: '2026-03-02 17:30:00',
    locationId: 368,
  });
  expect(await told()).toMatchObject({
    kiosk: [
      ['in', '09:00'],
      ['out', '13:00', 'struck'],
      ['out', '17:30'],
    ],
    hours: [0, 8.5],
    account: { actual: { last_out: '17:30', work_time: '08:30' } },
  });
});

test('what an administrator said no to is shown and does not count', async () => {
  await addTestPunch(server.store, START_MS + 9 * HOUR_MS, {
    id: 'odd',
    direction: 'out',
    personId: 78_666,
    marks: ['outside'],
  });
  await correct({ kind: 'strike', punch: 'out' });
  await office.ask('POST', 'office/review/odd', { decision: 'no' });
  expect(await told()).toMatchObject({
    kiosk: [
      ['in', '09:00'],
      ['out', '13:00', 'struck'],
      ['out', '18:00', 'struck'],
    ],
    hours: [0],
    account: { actual: { last_out: null, work_time: '00:00' } },
  });
});

test('what was corrected into the day belongs to it, and what was corrected out of it does not', async () => {
  await addTestPunch(server.store, START_MS - 400 * 24 * HOUR_MS, { id: 'wrong-clock', personId: 78_666 });
  await correct({ kind: 'strike', punch: 'in' });
  const morning = { direction: 'in', eventTime: '2026-03-02 08:00:00', locationId: 368 };
  await correct({ kind: 'change', punch: 'wrong-clock', ...morning });
  const yesterday = { direction: 'out', eventTime: '2026-02-10 08:00:00', locationId: 368 };
  await correct({ kind: 'change', punch: 'out', ...yesterday });
  expect(await told()).toMatchObject({
    kiosk: [
      ['in', '08:00'],
      ['in', '09:00', 'struck'],
    ],
    hours: [-1],
  });
});
