import { beforeEach, expect, test } from 'vitest';
import { type ChainedPunch, enrolTestDevice, type TestDevice } from '../fixtures/test-device.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';

let server: TestServer;
let device: TestDevice;

beforeEach(async () => {
  server = await testServer();
  device = await enrolTestDevice(server, 78_667);
  return () => server.store.destroy();
});

/** Posts a punch, which must be recorded whatever its link is worth, and tells the verdict on it. */
async function verdictOn(punch: Pick<ChainedPunch, 'direction' | 'bodyText'>, by = device) {
  const response = await by.post(punch);
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('event_time')]);
  return verdictOfLast();
}

async function verdictOfLast() {
  const query = server.store.selectFrom('punches').select('chain_verdict').orderBy('id', 'desc').limit(1);
  return (await query.executeTakeFirstOrThrow()).chain_verdict;
}

/** The punch with something altered on its way. */
function altered(punch: ChainedPunch, from: string | RegExp, to: string): ChainedPunch {
  const bodyText = punch.bodyText.replace(from, to);
  expect(bodyText).not.toBe(punch.bodyText);
  return { ...punch, bodyText };
}

test('a punch without a chain has no verdict', async () => {
  const kiosk = { ...JSON.parse(device.next().bodyText).kiosk, chain: undefined };
  const bodyText = JSON.stringify({ location_id: 368, kiosk });
  expect(await verdictOn({ direction: 'in', bodyText })).toBeNull();
});

test('records in their order are whole, and stored with their links', async () => {
  const punches = [device.next(), device.next({ direction: 'out' }), device.next()];
  for (const punch of punches) expect(await verdictOn(punch)).toBe('whole');
  const rows = await server.store
    .selectFrom('punches')
    .select(['chain_device', 'chain_number', 'chain_mac', 'chain_previous_mac', 'brought_by'])
    .orderBy('id')
    .execute();
  expect(rows).toEqual(
    punches.map(({ mac }, index) => ({
      chain_device: device.keys.chain.device,
      chain_number: index + 1,
      chain_mac: mac,
      chain_previous_mac: punches[index - 1]?.mac ?? '',
      brought_by: null,
    })),
  );
});

test('records that come in any order, with one missing, are whole', async () => {
  const [first, second, third] = [device.next(), device.next(), device.next()];
  for (const punch of [third, first, second]) expect(await verdictOn(punch)).toBe('whole');
  device.next();
  expect(await verdictOn(device.next())).toBe('whole');
});

test('the correction of the clock may change after the tap', async () => {
  const { bodyText } = device.next();
  const body = JSON.parse(bodyText);
  body.kiosk.instantMs += 5000;
  body.kiosk.clock.offsetMs += 5000;
  expect(await verdictOn({ direction: 'in', bodyText: JSON.stringify(body) })).toBe('whole');
});

test.each([
  ['the instant', /"instantMs":\d+/, `"instantMs":${START_MS}`],
  ['the id', /"id":"[^"]+"/, '"id":"0195553b-0000-7000-8000-000000000009"'],
  ['the number', '"number":1', '"number":2'],
  ['the number, to none', '"number":1', '"number":0'],
  ['the MAC', /"mac":"./, '"mac":"_'],
  ['the MAC, to nothing', /"mac":"[^"]+"/, '"mac":""'],
  ['the MAC before', '"previousMac":""', '"previousMac":"x"'],
  ['the device', /"device":"[^"]+"/, '"device":"nobody"'],
])('a record with another value of %s is recorded and broken', async (_what, from, to) => {
  expect(await verdictOn(altered(device.next(), from, to))).toBe('broken');
});

test('a record sent in the other direction is broken', async () => {
  expect(await verdictOn({ ...device.next(), direction: 'out' })).toBe('broken');
});

test("a record turned into another person's is broken", async () => {
  const { bodyText } = altered(device.next(), '"employee_id":78667', '"employee_id":78668');
  const headers = { Authorization: `Bearer ${server.administrator}` };
  expect((await device.send('/v1/times/clockin', bodyText, headers)).status).toBe(200);
  expect(await verdictOfLast()).toBe('broken');
});

test("a record under another device's key is broken, also when both are one person's", async () => {
  const other = await enrolTestDevice(server, 78_667);
  expect(await verdictOn(device.next({ key: other.keys.chain.key }))).toBe('broken');
});

test("another person's device cannot make a record for them", async () => {
  const other = await enrolTestDevice(server, 78_668);
  const claim = { principal: device.principal };
  const forged = other.next({ employeeId: 78_667, claim });
  expect(await verdictOn(forged)).toBe('broken');
});

test('what an earlier, revoked device of the person made is whole when the next one sends it', async () => {
  const punch = device.next();
  await server.app.request('/kiosk/session', {
    method: 'DELETE',
    headers: { 'Sec-Fetch-Site': 'same-origin', Cookie: device.cookie },
  });
  expect(await verdictOn(punch, await enrolTestDevice(server, 78_667))).toBe('whole');
});

test('a second record of one number is broken, and the next one joins the first', async () => {
  const [first, second, third] = [device.next(), device.next(), device.next()];
  const again = device.next({ number: 2, previousMac: first.mac });
  for (const punch of [first, second]) expect(await verdictOn(punch)).toBe('whole');
  expect(await verdictOn(again)).toBe('broken');
  expect(await verdictOn(third)).toBe('whole');
});

test('a record that does not join the one before it is broken, whichever comes first', async () => {
  const first = device.next();
  const second = device.next({ previousMac: 'x'.repeat(43) });
  expect(await verdictOn(first)).toBe('whole');
  expect(await verdictOn(second)).toBe('broken');
  const [fourth, fifth] = [
    device.next({ number: 4 }),
    device.next({ number: 5, previousMac: 'x'.repeat(43) }),
  ];
  expect(await verdictOn(fifth)).toBe('whole');
  expect(await verdictOn(fourth)).toBe('broken');
});

test('a first record joins nothing, and every other one joins something', async () => {
  expect(await verdictOn(device.next({ previousMac: 'x' }))).toBe('broken');
  expect(await verdictOn(device.next({ previousMac: '' }))).toBe('broken');
});

test('a forged record takes no number and discredits no neighbour', async () => {
  const [first, second, third] = [device.next(), device.next(), device.next()];
  const forged = device.next({ number: 2, previousMac: 'y', key: 'A'.repeat(43) });
  expect(await verdictOn(forged)).toBe('broken');
  for (const punch of [first, third, second]) expect(await verdictOn(punch)).toBe('whole');
});

test('a repeat changes nothing', async () => {
  const [first, second] = [device.next(), device.next()];
  const answers = [];
  for (const punch of [first, second, first]) answers.push(await (await device.post(punch)).text());
  expect(answers[2]).toBe(answers[0]);
  const verdicts = await server.store.selectFrom('chain_links').select('chain_verdict').execute();
  expect(verdicts).toEqual([{ chain_verdict: 'whole' }, { chain_verdict: 'whole' }]);
});

test('two taps in one second are one punch, both their numbers have come, and the next one joins the second', async () => {
  const instantMs = START_MS;
  const punches = [
    device.next({ claim: { instantMs } }),
    device.next({ claim: { instantMs } }),
    device.next(),
  ];
  for (const punch of [...punches, ...punches]) expect((await device.post(punch)).status).toBe(200);
  expect(await server.store.selectFrom('punches').select('id').execute()).toHaveLength(2);
  const links = await server.store
    .selectFrom('chain_links')
    .select(['chain_number', 'chain_verdict'])
    .orderBy('chain_number')
    .execute();
  expect(links.map((link) => [link.chain_number, link.chain_verdict])).toEqual([
    [1, 'whole'],
    [2, 'whole'],
    [3, 'whole'],
  ]);
});

test('the very same record under an account adds no second link', async () => {
  const punch = device.next();
  await device.post(punch);
  const headers = { Authorization: `Bearer ${server.administrator}` };
  expect((await device.send('/v1/times/clockin', punch.bodyText, headers)).status).toBe(200);
  expect(await server.store.selectFrom('chain_links').select('chain_verdict').execute()).toEqual([
    { chain_verdict: 'whole' },
  ]);
});
