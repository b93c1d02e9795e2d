import { randomUUID } from 'node:crypto';
import type { Fault } from './fixtures/fault.ts';
import { Kiosk } from './fixtures/kiosk.ts';
import { KioskServer } from './fixtures/kiosk-server.ts';
import { expect, test, tokenOf } from './fixtures/workly-test.ts';

const PERSON = 78_667;
const HALF_A_MINUTE_MS = 30_000;

interface Punch {
  readonly key: string;
  readonly body: string;
}

function punchAt(eventTime: string): Punch {
  return {
    key: randomUUID(),
    body: JSON.stringify({ location_id: 368, employee_id: PERSON, event_time: eventTime }),
  };
}

async function post(to: KioskServer, token: string, { key, body }: Punch): Promise<number> {
  const response = await fetch(`${to.origin}/v1/times/clockin`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body,
  });
  await response.arrayBuffer();
  return response.status;
}

/** Repeats a punch as a kiosk does, until there is a receipt. */
async function untilRecorded(to: KioskServer, token: string, punch: Punch): Promise<void> {
  await expect.poll(() => post(to, token, punch), { intervals: [10] }).toBe(200);
}

function at(server: KioskServer) {
  return server.store
    .selectFrom('punches')
    .select(['event_time', 'employee_id', 'marks'])
    .orderBy('event_time')
    .execute();
}

test('twenty equal posts at once are one punch at Workly, asked for once', async ({
  workly,
  wire,
  relay,
}) => {
  const token = await tokenOf(relay);
  const punch = punchAt('2026-03-02 09:00:00');
  const statuses = await Promise.all(Array.from({ length: 20 }, () => post(relay, token, punch)));
  expect(new Set(statuses)).toEqual(new Set([200, 503]));
  await Promise.all(Array.from({ length: 20 }, () => untilRecorded(relay, token, punch)));
  expect(await at(workly)).toHaveLength(1);
  expect(await at(relay)).toMatchObject([{ marks: '[]' }]);
  expect(wire.posts).toHaveLength(1);
  expect(wire.posts[0]?.key).toBeUndefined();
});

test('a punch that goes to two processes of one database at once is one punch at Workly, asked for once', async ({
  workly,
  wire,
  relay,
  worklyVariables,
}) => {
  const token = await tokenOf(relay);
  const other = new KioskServer(0, { ...worklyVariables, DATABASE_URL: relay.databaseUrl });
  await other.start();
  const punches = Array.from({ length: 10 }, (_, second) => punchAt(`2026-03-02 09:00:0${second}`));
  await Promise.all(
    punches.flatMap((punch) => [relay, other].map((server) => untilRecorded(server, token, punch))),
  );
  expect(await at(workly)).toHaveLength(10);
  expect(wire.posts).toHaveLength(10);
  await other.remove();
});

const envelope = (status: number, code: number, headers: Record<string, string> = {}): Fault => ({
  kind: 'answer',
  status,
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify({ message: 'x', code }),
});

const FAULTS: readonly (readonly [what: string, fault: Fault, marks: string])[] = [
  ['its answer is lost', { kind: 'lose' }, '["may-be-double"]'],
  ['its answer comes by halves', { kind: 'truncate' }, '["may-be-double"]'],
  ['the connection is cut', { kind: 'cut' }, '["may-be-double"]'],
  ['Workly never answers', { kind: 'hang' }, '["may-be-double"]'],
  ['Workly fails', envelope(500, 5000), '["may-be-double"]'],
  ['a portal answers', { kind: 'answer', status: 200, body: '<html>Sign in</html>' }, '["may-be-double"]'],
  ['somebody redirects', { kind: 'answer', status: 302, headers: { Location: '/x' } }, '["may-be-double"]'],
  ['Workly is asked too often', envelope(429, 6000, { 'Retry-After': '1' }), '[]'],
  ['Workly refuses the token', envelope(401, 7009), '[]'],
  ['Workly wants an upgrade', envelope(426, 7010), '[]'],
];

test('whatever goes wrong on the way, a punch is one punch at Workly, with the second of its tap', async ({
  workly,
  wire,
  relay,
}) => {
  const token = await tokenOf(relay);
  for (const [index, [what, fault, marks]] of FAULTS.entries()) {
    await test.step(what, async () => {
      const eventTime = `2026-03-02 09:00:${index + 10}`;
      const before = wire.posts.length;
      wire.failNext(fault);
      await untilRecorded(relay, token, punchAt(eventTime));
      expect((await at(workly)).at(-1)).toMatchObject({ event_time: eventTime, employee_id: PERSON });
      expect((await at(relay)).at(-1)).toMatchObject({ event_time: eventTime, marks });
      expect(new Set(wire.posts.slice(before).map(({ body }) => body)).size).toBe(1);
    });
  }
  expect(await at(workly)).toHaveLength(FAULTS.length);
});

test('a call without a time that meets a fault keeps the second in which it first came', async ({
  workly,
  wire,
  relay,
}) => {
  const token = await tokenOf(relay);
  const punch = { key: randomUUID(), body: JSON.stringify({ location_id: 368, employee_id: PERSON }) };
  wire.failNext({ kind: 'lose' }, { kind: 'cut' });
  expect(await post(relay, token, punch)).toBe(502);
  await relay.stop();
  relay.clockOffsetMs = 2 * HALF_A_MINUTE_MS;
  await relay.start();
  await untilRecorded(relay, token, punch);
  expect(await at(workly)).toHaveLength(1);
  expect(new Set(wire.posts.map(({ body }) => body)).size).toBe(1);
});

test('a process killed while Workly works on a punch leaves at most one at Workly, and one here', async ({
  workly,
  wire,
  relay,
}) => {
  const token = await tokenOf(relay);
  const punch = punchAt('2026-03-02 09:00:00');
  const held = Promise.withResolvers<void>();
  wire.failNext({ kind: 'hold', until: held.promise });
  const lost = post(relay, token, punch).catch(() => 'cut');
  await expect.poll(() => wire.posts.length).toBe(1);
  await relay.kill();
  expect(await lost).toBe('cut');
  held.resolve();
  await relay.start();
  // The dead process still has its claim: nobody relays beside it.
  expect(await post(relay, token, punch)).toBe(503);
  await relay.stop();
  relay.clockOffsetMs = HALF_A_MINUTE_MS;
  await relay.start();
  await untilRecorded(relay, token, punch);
  expect(await at(workly)).toHaveLength(1);
  expect(await at(relay)).toMatchObject([{ marks: '["may-be-double"]' }]);
});

test('of many punches on a bad wire each is one at Workly', async ({ workly, wire, relay }) => {
  const token = await tokenOf(relay);
  const punches = Array.from({ length: 40 }, (_, at) =>
    punchAt(`2026-03-02 10:${String(at).padStart(2, '0')}:00`),
  );
  const bad: readonly Fault[] = [
    { kind: 'lose' },
    { kind: 'cut' },
    { kind: 'truncate' },
    envelope(503, 5000),
  ];
  wire.failNext(...Array.from({ length: 60 }, (_, at): Fault => bad[at % bad.length] ?? { kind: 'cut' }));
  await Promise.all(punches.map((punch) => untilRecorded(relay, token, punch)));
  expect(await at(workly)).toHaveLength(40);
  expect(await at(relay)).toHaveLength(40);
  expect(await relay.store.selectFrom('workly_relays').select('id').execute()).toEqual([]);
});

test('a kiosk in a browser shows Workly’s receipt, though the first answer is lost behind the server', async ({
  page,
  workly,
  wire,
  relay,
}) => {
  wire.failNext({ kind: 'lose' });
  const kiosk = new Kiosk(page, relay.origin);
  await kiosk.open(await relay.enrolmentPathFor(PERSON));
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  expect(await at(workly)).toMatchObject([{ employee_id: PERSON }]);
});

test('a database keeps to its manner: with a sample company no Workly, and without Workly none of its people', async ({
  workly,
  relay,
  worklyVariables,
}) => {
  const withSample = new KioskServer(0, { ...worklyVariables, DATABASE_URL: workly.databaseUrl });
  await expect(withSample.start()).rejects.toThrow('with WORKLY_API_URL name another DATABASE_URL');
  const alone = new KioskServer(0, { DATABASE_URL: relay.databaseUrl });
  await expect(alone.start()).rejects.toThrow('set WORKLY_API_URL as before');
  await Promise.all([withSample.remove(), alone.remove()]);
});
