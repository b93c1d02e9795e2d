import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { frozenFacts } from '../outbox/frozen-facts.ts';
import { StorageFault } from '../outbox/storage-fault.ts';
import { envelopeText, receiptText } from '../outbox/testing/answer-texts.ts';
import { draftPunch, heldPunch, sentPunch, waitingPunch } from '../outbox/testing/example-punches.ts';
import { SenderStand } from '../outbox/testing/sender-stand.ts';
import { type AcceptRealm, acceptPunch } from './accept-punch.ts';

let stand: SenderStand;
let passedOn: Request[];

beforeEach(() => {
  stand = new SenderStand();
  passedOn = [];
});

afterEach(() => stand.end());

const FROM_NETWORK = 'from the network';

function accept(request: Request, change: Partial<AcceptRealm> = {}): Promise<Response> {
  const sender = stand.sender('worker');
  return acceptPunch(request, {
    queue: stand.queue,
    news: stand.bus,
    wake: () => sender.drain('tap'),
    fetch: async (input) => {
      passedOn.push(new Request(input));
      return new Response(FROM_NETWORK);
    },
    ...change,
  });
}

function post(body: string, headers: Record<string, string> = {}, path = '/v1/times/clockin'): Request {
  return new Request(`http://localhost${path}`, { method: 'POST', body, headers });
}

const keyed = (id: string, body: string, path?: string) => post(body, { 'Idempotency-Key': id }, path);
const bytesOf = (id: string) => frozenFacts({ ...draftPunch(), id }, { none: 'timeout' }).bodyText;
const everything = () =>
  stand.time.wait(stand.db.transact('readonly', (tx) => tx.objectStore('punches').getAll()));
const network503 = () => new Response('', { status: 503 });

describe('a punch that the page wrote before', () => {
  test('is answered with the API’s receipt and 200 once it is recorded', async () => {
    const punch = waitingPunch();
    await stand.put(punch);
    const answer = await stand.time.wait(accept(keyed(punch.id, punch.bodyText)));
    expect([
      answer.status,
      answer.headers.get('Kiosk-From-Outbox'),
      answer.headers.get('Cache-Control'),
    ]).toEqual([200, '1', 'no-store']);
    expect(await answer.json()).toMatchObject(
      JSON.parse(receiptText(), (key, value) => (key === 'id' ? undefined : value)),
    );
    expect(stand.posted()).toEqual([punch.id]);
  });

  test('is found by its id, whatever body the request brings, and keeps its own bytes', async () => {
    const punch = waitingPunch();
    await stand.put(punch);
    for (const body of ['', 'nonsense', bytesOf(punch.id), '{"location_id":1}']) {
      expect((await stand.time.wait(accept(keyed(punch.id, body)))).status).toBe(200);
    }
    expect(stand.requests.map(({ bodyText }) => bodyText)).toEqual([punch.bodyText]);
    expect(await everything()).toHaveLength(1);
  });

  test('is answered at once from its receipt where it was recorded before', async () => {
    const punch = sentPunch();
    await stand.put(punch);
    const answer = await stand.time.wait(accept(keyed(punch.id, '')));
    expect([answer.status, stand.posted()]).toEqual([200, []]);
  });

  test('is answered with 202 and its state where the network does not answer within three seconds', async () => {
    const punch = waitingPunch();
    await stand.put(punch);
    stand.network = () => new Promise(() => undefined);
    const startMs = stand.time.now();
    const answer = await stand.time.wait(accept(keyed(punch.id, punch.bodyText)));
    expect(stand.time.now() - startMs).toBe(3_000);
    expect(answer.status).toBe(202);
    expect(answer.headers.get('Kiosk-From-Outbox')).toBe('1');
    expect(await answer.json()).toEqual({ id: punch.id, state: 'sending', event_time: punch.eventTime });
  });

  test.each<[string, () => Response, string]>([
    ['the server is busy', network503, 'waiting'],
    ['the network is gone', () => Response.error(), 'waiting'],
    ['the server refuses it', () => new Response(envelopeText(8001, []), { status: 422 }), 'refused'],
    ['nobody is signed in', () => new Response(envelopeText(7008), { status: 401 }), 'held'],
  ])('is answered with 202 as soon as %s', async (_, network, state) => {
    const punch = waitingPunch();
    await stand.put(punch);
    stand.network = network;
    const answer = await stand.time.wait(accept(keyed(punch.id, punch.bodyText)));
    expect(answer.status).toBe(202);
    expect(await answer.json()).toMatchObject({ id: punch.id, state });
    expect(stand.time.now()).toBeLessThan(3_000);
  });

  test('does not wait for somebody else’s slow one', async () => {
    const [slow, quick] = [waitingPunch({ employeeId: 1 }), waitingPunch({ employeeId: 2 })];
    await stand.put(slow, quick);
    const receipt = stand.network;
    stand.network = (request) => (request.id === slow.id ? new Promise(() => undefined) : receipt(request));
    expect((await stand.time.wait(accept(keyed(quick.id, quick.bodyText)))).status).toBe(200);
    expect(stand.time.now()).toBeLessThan(3_000);
  });

  test('that waits for a sign-in is said to, at once', async () => {
    const punch = heldPunch('sign-in');
    await stand.put(punch);
    expect(await (await stand.time.wait(accept(keyed(punch.id, '')))).json()).toMatchObject({
      state: 'held',
    });
  });
});

describe('a punch that the worker sees first', () => {
  test.each([
    ['/v1/times/clockin', 'in'],
    ['/v1/times/clockout', 'out'],
  ])('on %s is written down with exactly the bytes that came, before it is sent', async (path, direction) => {
    const { id } = draftPunch();
    const bytes = bytesOf(id);
    const order: string[] = [];
    stand.network = async () => {
      order.push(`sent while ${(await stand.queue.get(id))?.state}`);
      return new Response(receiptText());
    };
    expect((await stand.time.wait(accept(keyed(id, bytes, path)))).status).toBe(200);
    expect(order).toEqual(['sent while sending']);
    expect(stand.requests.map(({ bodyText, path: to }) => [bodyText, to])).toEqual([[bytes, path]]);
    expect(await everything()).toMatchObject([{ id, direction, state: 'sent' }]);
  });

  test('is one record and one punch, though the browser dispatches the event again', async () => {
    const { id } = draftPunch();
    const answers = [accept(keyed(id, bytesOf(id))), accept(keyed(id, bytesOf(id)))];
    const statuses = (await stand.time.wait(Promise.all(answers))).map(({ status }) => status);
    expect(statuses.every((status) => status === 200 || status === 202)).toBe(true);
    expect(await everything()).toHaveLength(1);
    expect(new Set(stand.posted())).toEqual(new Set([id]));
  });

  test('never goes out by the handler itself', async () => {
    const { id } = draftPunch();
    await stand.time.wait(accept(keyed(id, bytesOf(id)), { wake: async () => undefined }));
    expect([stand.posted(), passedOn]).toEqual([[], []]);
    expect(await everything()).toMatchObject([{ id, state: 'waiting' }]);
  });
});

describe('what cannot be kept goes to the network as it is', () => {
  const body = bytesOf(draftPunch().id);

  test.each<[string, Request]>([
    ['a punch without a key', post('{"location_id":368}')],
    ['a body without our member', keyed('k', '{"location_id":368,"employee_id":7}')],
    ['a body of another id', keyed(draftPunch().id, body)],
    ['a body that is no JSON', keyed('k', '{"location')],
    ['another path', keyed('k', '{}', '/v1/times')],
  ])('%s', async (_, request) => {
    const text = await request.clone().text();
    const answer = await stand.time.wait(accept(request));
    expect(await answer.text()).toBe(FROM_NETWORK);
    expect(await Promise.all(passedOn.map((passed) => passed.text()))).toEqual([text]);
    expect(await everything()).toEqual([]);
  });

  test.each([
    'full',
    'slow',
    'blocked',
    'broken',
  ] as const)('anything where the storage is %s', async (reason) => {
    const { id } = draftPunch();
    stand.db.transact = () => Promise.reject(new StorageFault(reason, 'no'));
    const answer = await stand.time.wait(accept(keyed(id, bytesOf(id))));
    expect(await answer.text()).toBe(FROM_NETWORK);
    expect(await passedOn[0]?.text()).toBe(bytesOf(id));
    expect(passedOn[0]?.headers.get('Idempotency-Key')).toBe(id);
  });

  test('but a mistake of ours is not covered up', async () => {
    stand.db.transact = () => Promise.reject(new RangeError('ours'));
    await expect(stand.time.wait(accept(keyed('k', '')))).rejects.toThrow('ours');
  });
});

test('a sender whose storage fails meanwhile leaves the answer at what was read before', async () => {
  const punch = waitingPunch();
  await stand.put(punch);
  const wake = () => Promise.reject(new StorageFault('broken', 'no'));
  const answer = await stand.time.wait(accept(keyed(punch.id, ''), { wake }));
  expect([answer.status, (await answer.json()).state]).toEqual([202, 'waiting']);
});
