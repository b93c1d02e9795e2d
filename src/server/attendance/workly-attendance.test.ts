import { beforeEach, describe, expect, test } from 'vitest';
import { askAsAdministrator } from '../fixtures/test-administrator.ts';
import { enrolTestDevice, type TestDevice } from '../fixtures/test-device.ts';
import { type Harm, type TestRelay, testRelay } from '../fixtures/test-workly.ts';

let relay: TestRelay;
let device: TestDevice;

beforeEach(async () => {
  relay = await testRelay();
  device = await enrolTestDevice(relay, 78_666);
  return async () => {
    await relay.store.destroy();
    await relay.workly.store.destroy();
  };
});

const lose: Harm = async (pass) => {
  await pass();
  throw new TypeError('fetch failed', { cause: Object.assign(new Error('cut'), { code: 'ECONNRESET' }) });
};
const cut: Harm = () =>
  Promise.reject(new TypeError('fetch failed', { cause: new Error('other side closed') }));
const timeOut: Harm = () => Promise.reject(new DOMException('too long', 'TimeoutError'));
const unreachable: Harm = () => {
  const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
  return Promise.reject(new TypeError('fetch failed', { cause: refused }));
};
const say =
  (status: number, body: unknown, headers: Record<string, string> = {}): Harm =>
  () =>
    Promise.resolve(
      typeof body === 'string'
        ? new Response(body, { status, headers: { 'Content-Type': 'text/html', ...headers } })
        : Response.json(body, { status, headers }),
    );

function atWorkly() {
  return relay.workly.store.selectFrom('punches').selectAll().orderBy('event_time').execute();
}

function here() {
  return relay.store.selectFrom('punches').selectAll().execute();
}

function relays() {
  return relay.store.selectFrom('workly_relays').selectAll().execute();
}

test('a punch goes to Workly with the documented fields alone, and its receipt comes back', async () => {
  const punch = device.next();
  const response = await device.post(punch);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    event_time: '2026-03-02 09:00:00',
    location: { id: 368, title: 'Второй этаж', radius: 300 },
  });
  expect(relay.posts.map(({ path, body }) => ({ path, body: JSON.parse(body) }))).toEqual([
    {
      path: '/v1/times/clockin',
      body: { location_id: 368, employee_id: 78_666, event_time: '2026-03-02 09:00:00' },
    },
  ]);
  expect(await atWorkly()).toMatchObject([{ employee_id: 78_666, kiosk: null }]);
  expect(await here()).toMatchObject([
    { kiosk: expect.stringContaining(punch.id), chain_verdict: 'whole', marks: '[]' },
  ]);
  expect(await relays()).toEqual([]);
});

test('a position goes as numbers, an ip as it came, and `kiosk` stays here', async () => {
  const { bodyText, direction } = device.next({ direction: 'out' });
  const body = { ...JSON.parse(bodyText), latitude: '41.25', longitude: '69.5', ip: '192.168.5.101' };
  expect((await device.post({ direction, bodyText: JSON.stringify(body) })).status).toBe(200);
  expect(relay.posts.map(({ path, body: sent }) => ({ path, body: JSON.parse(sent) }))).toMatchObject([
    { path: '/v1/times/clockout', body: { latitude: 41.25, longitude: 69.5, ip: '192.168.5.101' } },
  ]);
  expect(relay.posts[0]?.body).not.toContain('kiosk');
});

test('a repeat is answered from the record, without asking Workly', async () => {
  const punch = device.next();
  const first = await (await device.post(punch)).text();
  expect(await (await device.post(punch)).text()).toBe(first);
  expect(relay.posts).toHaveLength(1);
});

test('of twenty equal punches at once one goes to Workly, and the others are told to come back', async () => {
  const punch = device.next();
  const { promise: othersHeard, resolve } = Promise.withResolvers<void>();
  relay.harmNext(async (pass) => {
    await othersHeard;
    return pass();
  });
  let heard = 0;
  const answers = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const answer = await device.post(punch);
      heard += 1;
      if (heard === 19) resolve();
      return answer;
    }),
  );
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  for (const answer of answers.filter(({ status }) => status !== 200)) {
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '1']);
    expect(await answer.json()).toMatchObject({ code: 5000 });
  }
  expect(relay.posts).toHaveLength(1);
  const again = await device.post(punch);
  expect(again.status).toBe(200);
  expect(await atWorkly()).toHaveLength(1);
});

describe.each([
  ['an answer that is lost', lose, 502],
  ['a connection that is cut', cut, 502],
  ['an answer that does not come in time', timeOut, 504],
  ['a 500 with an envelope', say(500, { message: 'x', code: 5000 }), 502],
  ['a page of a proxy', say(200, '<html>Sign in</html>'), 502],
  ['a 403 of a proxy', say(403, '<html>Forbidden</html>'), 502],
  ['a 403 that looks like an envelope and is none', say(403, { message: 'x', code: 403 }), 502],
  ['an empty 200', say(200, {}), 502],
] as const)('%s', (_what, harm, status) => {
  test('is a passing fault, and the next try carries the same second and is marked', async () => {
    relay.harmNext(harm);
    const punch = device.next();
    const failed = await device.post(punch);
    expect(failed.status).toBe(status);
    expect(await failed.json()).toEqual({ message: expect.any(String), code: 5000 });
    expect(await here()).toEqual([]);
    relay.clock.nowMs += 90_000;
    expect((await device.post(punch)).status).toBe(200);
    expect(new Set(relay.posts.map(({ body }) => body)).size).toBe(1);
    expect(await atWorkly()).toHaveLength(1);
    expect(await here()).toMatchObject([{ marks: '["may-be-double"]' }]);
    expect(await relays()).toEqual([]);
  });
});

describe.each([
  ['no connection', unreachable, 503, { code: 5000 }, '5'],
  [
    'a 429 that names a wait',
    say(429, { message: 'x', code: 6000 }, { 'Retry-After': '7' }),
    429,
    { code: 6000 },
    '7',
  ],
  ['a 429 of a gateway', say(429, 'slow down'), 429, { code: 6000 }, '60'],
  ['a 426', say(426, { message: 'Upgrade', code: 7010 }), 426, { code: 7010, message: 'Upgrade' }, null],
] as const)('%s', (_what, harm, status, body, retryAfter) => {
  test('is passed on, leaves no doubt and no claim', async () => {
    relay.harmNext(harm);
    const punch = device.next();
    const failed = await device.post(punch);
    expect([failed.status, failed.headers.get('Retry-After')]).toEqual([status, retryAfter]);
    expect(await failed.json()).toMatchObject(body);
    expect(await relays()).toEqual([]);
    expect((await device.post(punch)).status).toBe(200);
    expect(await here()).toMatchObject([{ marks: '[]' }]);
  });
});

test('503 keeps the wait that Workly asks for, and leaves open whether it recorded', async () => {
  relay.harmNext(say(503, { message: 'x', code: 5000 }, { 'Retry-After': '120' }));
  const punch = device.next();
  const failed = await device.post(punch);
  expect([failed.status, failed.headers.get('Retry-After')]).toEqual([503, '120']);
  expect((await device.post(punch)).status).toBe(200);
  expect(await here()).toMatchObject([{ marks: '["may-be-double"]' }]);
});

test.each([
  [400, { message: 'Нет', code: 4001 }, { message: 'Нет', code: 4001 }],
  [403, { message: 'No', code: 7004 }, { message: 'No', code: 7004 }],
  [
    422,
    { message: 'No', code: 8001, errors: { field: 'location_id', code: '8003', message: 'x' } },
    { message: 'No', code: 8001, errors: [{ field: 'location_id', code: 8003, message: 'x' }] },
  ],
])("Workly's own %i is passed on with code and message, and nothing is recorded", async (status, body, passedOn) => {
  relay.harmNext(say(status, body));
  const response = await device.post(device.next());
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual(passedOn);
  expect([await here(), await relays()]).toEqual([[], []]);
});

test.each([
  404, 405, 406,
])('a %i is about how this server asked, and no word on the punch', async (status) => {
  relay.harmNext(say(status, { message: 'x', code: 4001 }));
  const response = await device.post(device.next());
  expect(response.status).toBe(502);
  expect(await response.json()).toMatchObject({ code: 5000 });
});

test.each([
  [400, { message: 'x', code: 8008 }],
  [422, { message: 'x', code: 8001, errors: { field: 'event_time', code: 8008, message: 'x' } }],
])('that it is there already (%i) is a receipt, made of what is known here', async (status, body) => {
  relay.harmNext(lose, say(status, body));
  const punch = device.next();
  await device.post(punch);
  const response = await device.post(punch);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    event_time: '2026-03-02 09:00:00',
    location: { id: 368, title: 'Второй этаж', radius: 300 },
  });
  expect(await here()).toHaveLength(1);
});

test('an access token that Workly refuses is renewed once, and the punch goes through', async () => {
  await device.post(device.next());
  await relay.forgetTokens();
  expect((await device.post(device.next())).status).toBe(200);
  expect(relay.grants.map((form) => form.get('grant_type'))).toEqual([
    'client_credentials',
    'client_credentials',
  ]);
  expect(new Set(relay.posts.map(({ authorization }) => authorization)).size).toBe(2);
  expect(await here()).toHaveLength(2);
});

test('however many see their token refused at once, it is renewed once', async () => {
  await device.post(device.next());
  await relay.forgetTokens();
  const answers = await Promise.all(Array.from({ length: 8 }, () => device.post(device.next())));
  expect(relay.grants).toHaveLength(2);
  expect(answers.every(({ status }) => status === 200)).toBe(true);
});

test('a claim whose process is gone holds nobody up for more than half a minute', async () => {
  const punch = device.next();
  relay.harmNext(() => new Promise(() => undefined));
  void device.post(punch);
  await expect.poll(() => relay.posts).toHaveLength(1);
  expect((await device.post(punch)).status).toBe(503);
  relay.clock.nowMs += 30_000;
  expect((await device.post(punch)).status).toBe(200);
  expect(await here()).toMatchObject([{ marks: '["may-be-double"]' }]);
});

test('what the kiosk would be refused here is refused before Workly is asked', async () => {
  const punch = device.next();
  const stranger = { ...punch, bodyText: punch.bodyText.replace('"location_id":368', '"location_id":1') };
  expect((await device.post(stranger)).status).toBe(422);
  expect(relay.posts).toEqual([]);
  expect(await relays()).toEqual([]);
});

test('no token lies in the clear in the store', async () => {
  await device.post(device.next());
  const [token] = relay.posts.map(({ authorization }) => authorization?.slice('Bearer '.length) ?? '');
  const sessions = JSON.stringify(await relay.store.selectFrom('workly_sessions').selectAll().execute());
  expect(token).toMatch(/^[0-9a-f]{40,}$/);
  expect(sessions).not.toContain(token);
});

test('what a revoked device brings stays here until an administrator takes it, and then goes to Workly', async () => {
  const tap = device.next({ claim: { instantMs: relay.clock.nowMs - 60_000 } });
  const ask = (method: string, path: string, body?: unknown) => askAsAdministrator(relay, method, path, body);
  expect((await ask('DELETE', `/kiosk/devices/${device.keys.chain.device}`)).status).toBe(204);
  expect((await device.post(tap)).status).toBe(200);
  expect(relay.posts).toEqual([]);
  const [waiting] = await here();
  const taking = () => ask('POST', `/kiosk/quarantine/${waiting?.id}`, { decision: 'taken' });
  relay.harmNext(unreachable);
  expect((await taking()).status).toBe(503);
  expect(await here()).toMatchObject([{ quarantine: 'waiting' }]);
  expect((await taking()).status).toBe(204);
  expect(await here()).toMatchObject([{ quarantine: 'taken' }]);
  expect(await atWorkly()).toHaveLength(1);
  expect((await taking()).status).toBe(404);
});
