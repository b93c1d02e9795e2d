import { createSecretKey } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { parseRescueAnswer } from '../../contract/rescue-file.ts';
import { sealForServer } from '../fixtures/seal-for-server.ts';
import { type ChainedPunch, enrolTestDevice, type TestDevice } from '../fixtures/test-device.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { addAccount } from '../store/add-account.ts';
import { issueToken } from '../store/issue-token.ts';

type Posted = Pick<ChainedPunch, 'direction' | 'bodyText'>;

let server: TestServer;
/** Made the punches. */
let device: TestDevice;
/** Somebody else's, brings them in. */
let bringer: TestDevice;

beforeEach(async () => {
  server = await testServer();
  device = await enrolTestDevice(server, 78_667);
  bringer = await enrolTestDevice(server, 78_668);
  return () => server.store.destroy();
});

async function fileOf(punches: readonly Posted[]) {
  const content = { punches: punches.map(({ direction, bodyText }) => ({ direction, bodyText })) };
  return JSON.stringify(await sealForServer(device.keys.rescue, content));
}

function bring(file: string, headers: Readonly<Record<string, string>> = {}) {
  return bringer.send('/kiosk/rescues', file, headers);
}

async function bringPunches(...punches: readonly Posted[]) {
  const response = await bring(await fileOf(punches));
  expect(response.status).toBe(200);
  const answer = parseRescueAnswer(await response.json());
  return answer?.punches ?? [];
}

function rows() {
  return server.store.selectFrom('punches').selectAll().orderBy('id').execute();
}

function recorded({ id }: ChainedPunch) {
  return { id, state: 'recorded', message: null };
}

test('any device brings in what another made, recorded as if that one had sent it', async () => {
  const punches = [device.next(), device.next({ direction: 'out' })];
  expect(await bringPunches(...punches)).toEqual(punches.map(recorded));
  const made = { employee_id: 78_667, device_id: 1, account_id: null, ip: null, sent_at: null };
  const brought_by = `device:${bringer.keys.chain.device}`;
  expect(await rows()).toMatchObject([
    { ...made, direction: 'in', chain_number: 1, chain_verdict: 'whole', brought_by, received_at: START_MS },
    { ...made, direction: 'out', chain_number: 2, chain_verdict: 'whole', brought_by },
  ]);
});

test('an administrator brings them in too', async () => {
  const headers = { Authorization: `Bearer ${server.administrator}`, Cookie: '' };
  expect((await bring(await fileOf([device.next()]), headers)).status).toBe(200);
  expect(await rows()).toMatchObject([{ device_id: 1, account_id: null, brought_by: 'account:1' }]);
});

test('brought in twice it is one record', async () => {
  const file = await fileOf([device.next(), device.next()]);
  const answers = await Promise.all(
    [bring(file), bring(file)].map(async (response) => (await response).json()),
  );
  expect(answers[1]).toEqual(answers[0]);
  expect(await rows()).toHaveLength(2);
});

test('the device that made it gets the same answer, whichever comes first', async () => {
  const [first, second, third] = [device.next(), device.next(), device.next()];
  const before = await (await device.post(first)).text();
  expect(await bringPunches(first, second)).toEqual([first, second].map(recorded));
  expect(await (await device.post(first)).text()).toBe(before);
  const response = await device.post(second);
  expect([response.status, await response.text()]).toEqual([200, (await rows())[1]?.answer]);
  await device.post(third);
  expect((await rows()).map((row) => [row.chain_number, row.chain_verdict, row.brought_by !== null])).toEqual(
    [
      [1, 'whole', false],
      [2, 'whole', true],
      [3, 'whole', false],
    ],
  );
});

test('what a revoked device made counts still', async () => {
  const punch = device.next();
  await server.app.request('/kiosk/session', {
    method: 'DELETE',
    headers: { 'Sec-Fetch-Site': 'same-origin', Cookie: device.cookie },
  });
  expect(await bringPunches(punch)).toEqual([recorded(punch)]);
});

test('a record that does not join its neighbours is recorded and marked, as when it is posted', async () => {
  const [first, second] = [device.next(), device.next({ previousMac: 'x' })];
  expect(await bringPunches(first, second)).toEqual([first, second].map(recorded));
  expect((await rows()).map((row) => row.chain_verdict)).toEqual(['whole', 'broken']);
});

test('one bad punch fails none of its neighbours, and the answers stand in order', async () => {
  const [first, last] = [device.next(), device.next()];
  const bad = [
    { direction: 'in', bodyText: '' },
    { direction: 'in', bodyText: '[]' },
    { direction: 'in', bodyText: '{"location_id":"x"}' },
  ] as const;
  const refused = { id: null, state: 'refused', message: expect.stringMatching(/./) };
  expect(await bringPunches(first, ...bad, last)).toEqual([
    recorded(first),
    refused,
    refused,
    { ...refused, message: expect.stringContaining('location_id must be a whole number') },
    recorded(last),
  ]);
  expect(await rows()).toHaveLength(2);
});

test.each<readonly [string, (punch: ChainedPunch) => Posted]>([
  [
    'without a kiosk member',
    ({ direction }) => ({ direction, bodyText: '{"location_id":368,"employee_id":78667}' }),
  ],
  [
    'without a chain',
    ({ direction, bodyText }) => ({ direction, bodyText: bodyText.replace(/,"chain":\{[^}]+\}/, '') }),
  ],
  [
    'with another instant',
    (punch) => ({ ...punch, bodyText: punch.bodyText.replace('"offsetMs":250', '"offsetMs":0') }),
  ],
  ['in the other direction', (punch) => ({ ...punch, direction: 'out' })],
  ['of another person', (punch) => ({ ...punch, bodyText: punch.bodyText.replace('78667', '78668') })],
  [
    'of an unknown device',
    (punch) => ({ ...punch, bodyText: punch.bodyText.replace(/"device":"./, '"device":"_') }),
  ],
  ['under a made-up key', () => device.next({ key: 'A'.repeat(43) })],
  ["under the bringer's key", () => device.next({ key: bringer.keys.chain.key })],
  ["of another person, by the bringer's device", () => bringer.next({ employeeId: 78_667 })],
  [
    "of another principal, by the bringer's device",
    () => bringer.next({ claim: { principal: device.principal } }),
  ],
])('refuses a punch %s, since anybody could have written it', async (_what, change) => {
  const forged = change(device.next());
  expect(await bringPunches(forged)).toMatchObject([
    { state: 'refused', message: expect.stringMatching(/punch/) },
  ]);
  expect(await rows()).toEqual([]);
});

test('a punch whose id was used with other bytes is refused', async () => {
  const punch = device.next();
  await device.post(punch);
  const { bodyText } = punch;
  const other = { ...punch, bodyText: bodyText.replace('"location_id":368', '"location_id": 368') };
  expect(await bringPunches(other)).toMatchObject([{ id: punch.id, state: 'refused' }]);
});

test('a punch at an unknown location is refused by name', async () => {
  const punch = device.next();
  const bodyText = punch.bodyText.replace('"location_id":368', '"location_id":1');
  expect(await bringPunches({ ...punch, bodyText })).toEqual([
    { id: punch.id, state: 'refused', message: expect.stringContaining('location_id 1 is not known') },
  ]);
});

test.each([
  [
    'data',
    (text: string) => text.replace(/"data":"./, (start) => (start.endsWith('A') ? '"data":"B' : '"data":"A')),
  ],
  ['data', (text: string) => text.replace(/"data":"[^"]+"/, '"data":"AAAA"')],
  ['data', (text: string) => text.replace(/"iv":"[^"]+"/, '"iv":"AAAA"')],
  ['data', (text: string) => text.replace(/"ephemeral":"[^"]+"/, `"ephemeral":"${'A'.repeat(87)}"`)],
  ['key', (text: string) => text.replace(/"key":"[^"]+"/, '"key":"other"')],
  ['kind', (text: string) => text.replace('workly-kiosk-rescue', 'else')],
  ['kind', (text: string) => text.replace('"v":1', '"v":2')],
])('a changed file is refused whole, by its %s', async (field, change) => {
  const response = await bring(change(await fileOf([device.next()])));
  expect(response.status).toBe(422);
  const errors = [{ field, code: 8003, message: expect.stringContaining('rescue file') }];
  expect(await response.json()).toMatchObject({ code: 8001, errors });
  expect(await rows()).toEqual([]);
});

test('a file that holds something else is refused', async () => {
  for (const content of ['x', { punches: [{ direction: 'up', bodyText: '' }] }]) {
    const response = await bring(JSON.stringify(await sealForServer(device.keys.rescue, content)));
    expect(response.status).toBe(422);
  }
});

test("another server's file is refused", async () => {
  const elsewhere = await testServer(createSecretKey(Buffer.alloc(32, 9)));
  const stranger = await enrolTestDevice(elsewhere, 78_667);
  const file = await sealForServer(stranger.keys.rescue, { punches: [] });
  const response = await bring(JSON.stringify(file));
  expect([response.status, await response.json()]).toEqual([
    422,
    expect.objectContaining({ errors: [expect.objectContaining({ field: 'key' })] }),
  ]);
  // With this server's name on it, it still does not open.
  expect((await bring(JSON.stringify({ ...file, key: device.keys.rescue.key }))).status).toBe(422);
  await elsewhere.store.destroy();
});

test('a file larger than an ordinary body is taken', async () => {
  const punches = Array.from({ length: 200 }, () => device.next());
  expect(await bringPunches(...punches)).toEqual(punches.map(recorded));
});

test('a database that cannot serve is no word on any punch', async () => {
  await sql`drop view chain_links`.execute(server.store);
  await sql`alter table punches rename to gone`.execute(server.store);
  await expect(bring(await fileOf([device.next()]))).rejects.toThrow('POST /kiosk/rescues');
});

test('it takes an enrolled device on the kiosk page, or an administrator', async () => {
  const file = await fileOf([device.next()]);
  expect((await bring(file, { Cookie: '' })).status).toBe(401);
  expect((await bring(file, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
  const accountId = await addAccount(server.store, { companyId: 1, email: 'e@x', role: 4 });
  const token = await issueToken(server.store, accountId, START_MS + 60_000);
  const denied = await bring(file, { Authorization: `Bearer ${token}` });
  expect([denied.status, await denied.json()]).toEqual([403, expect.objectContaining({ code: 7004 })]);
  expect(await rows()).toEqual([]);
});
