import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { envelopeText, HTML } from './testing/answer-texts.ts';
import { draftPunch, heldPunch, sendingPunch, TAP_MS, waitingPunch } from './testing/example-punches.ts';
import { received, SenderStand } from './testing/sender-stand.ts';

let stand: SenderStand;

beforeEach(() => {
  stand = new SenderStand();
});

afterEach(() => stand.end());

const person = (employeeId: number, change = {}) => waitingPunch({ employeeId, principal: 'p', ...change });
/** Long ago, so that nobody stands at the door for it. */
const old = (employeeId: number) =>
  person(employeeId, { tap: { wallMs: TAP_MS - 600_000, monoMs: 0, boot: 'b' } });
const drain = (
  why: Parameters<ReturnType<SenderStand['sender']>['drain']>[0] = 'start',
  sender = stand.sender(),
) => stand.time.wait(sender.drain(why));
const answer = (status: number, text = HTML, headers = {}) => new Response(text, { status, headers });
const never = () => new Promise<Response>(() => undefined);

describe('sending', () => {
  test('posts the frozen bytes and writes the receipt down', async () => {
    const punch = waitingPunch();
    await stand.put(punch);
    expect(await drain()).toEqual({ nextDueMs: undefined });
    expect(stand.requests).toMatchObject([
      { path: '/v1/times/clockin', id: punch.id, bodyText: punch.bodyText },
    ]);
    expect(await stand.get(punch.id)).toMatchObject({
      state: 'sent',
      attempts: 1,
      sentMs: TAP_MS,
      receipt: { location: { title: 'Второй этаж', radiusMetres: 300 } },
    });
    expect(stand.news).toEqual(['sending', 'sent']);
  });

  test('writes the lease down before the first byte leaves', async () => {
    const punch = waitingPunch();
    await stand.put(punch);
    stand.network = never;
    void stand.sender().drain('start');
    await stand.time.settle();
    expect(await stand.get(punch.id)).toMatchObject({
      state: 'sending',
      attempts: 1,
      lease: { owner: 'me', untilMs: TAP_MS + 20_000 },
    });
  });

  test('freezes a draft that its page left, without a position, and sends it', async () => {
    const [left, noted] = [
      draftPunch({ employeeId: 1 }),
      draftPunch({ employeeId: 2, position: { none: 'denied' } }),
    ];
    await stand.put(left, noted);
    expect(await drain()).toEqual({ nextDueMs: TAP_MS + 3_000 });
    expect(stand.posted()).toEqual([]);
    await stand.time.advance(3_000);
    await drain('heartbeat');
    const positions = stand.requests.map(({ bodyText }) => JSON.parse(bodyText).kiosk.position);
    expect(positions).toEqual(expect.arrayContaining([{ none: 'lost' }, { none: 'denied' }]));
    expect(await stand.get(left.id)).toMatchObject({ state: 'sent', position: { none: 'lost' } });
  });

  test('of one person goes in the order of the taps, one at a time', async () => {
    const punches = [person(1), person(1), person(1)];
    await stand.put(...punches);
    let open = 0;
    stand.network = async () => {
      open += 1;
      expect(open).toBe(1);
      await stand.time.passed(50);
      open -= 1;
      return received();
    };
    await drain();
    expect(stand.posted()).toEqual(punches.map(({ id }) => id));
  });

  test('keeps a person’s later punches back while an earlier one fails, and nobody else’s', async () => {
    const [first, second, other] = [person(1), person(1), person(2)];
    await stand.put(first, second, other);
    stand.network = ({ id }) => (id === first.id ? answer(500) : received());
    await drain();
    expect(stand.posted().sort()).toEqual([first.id, other.id].sort());
    expect(await stand.get(second.id)).toMatchObject({ state: 'waiting', attempts: 0 });
    stand.network = received;
    await drain('send-now');
    expect(stand.posted().slice(2)).toEqual([first.id, second.id]);
  });

  test('lets who taps now go before other people’s backlog', async () => {
    const backlog = [1, 2, 3, 4, 5].map(old);
    const fresh = [person(6), person(7), person(8)];
    await stand.put(...backlog, ...fresh);
    stand.network = never;
    void stand.sender().drain('start');
    await stand.time.settle();
    const ids = (punches: readonly { id: string }[]) => punches.map(({ id }) => id).sort();
    expect(stand.posted().slice(0, 3).sort()).toEqual(ids(fresh));
    expect(stand.posted()).toHaveLength(3);
  });

  test('leaves room for a fresh tap beside a backlog that hangs', async () => {
    await stand.put(...[1, 2, 3, 4, 5].map(old));
    stand.network = never;
    const sender = stand.sender();
    void sender.drain('start');
    await stand.time.settle();
    expect(stand.posted()).toHaveLength(3);
    const fresh = person(6);
    await stand.put(fresh);
    void sender.drain('tap');
    await stand.time.settle();
    expect(stand.posted()).toHaveLength(4);
    expect(stand.posted()[3]).toBe(fresh.id);
  });

  test('begins nothing new after a hundred seconds and says that there is more', async () => {
    await stand.put(...Array.from({ length: 9 }, () => person(1)));
    stand.network = async () => {
      await stand.time.passed(14_000);
      return received();
    };
    const { nextDueMs } = await drain();
    expect(stand.posted()).toHaveLength(8);
    expect(nextDueMs).toBe(stand.now());
  });
});

describe('one sender', () => {
  test('serves many triggers at once with one request', async () => {
    await stand.put(waitingPunch());
    const sender = stand.sender();
    const reasons = ['start', 'online', 'tap', 'visible', 'heartbeat', 'send-now', 'fetch'] as const;
    await stand.time.wait(Promise.all([...reasons, ...reasons].map((why) => sender.drain(why))));
    expect(stand.posted()).toHaveLength(1);
  });

  test('looks again for what was tapped while it was at work', async () => {
    const [first, second] = [person(1), person(2)];
    await stand.put(first);
    const sender = stand.sender();
    stand.network = async () => {
      await stand.time.passed(100);
      return received();
    };
    const work = sender.drain('start');
    await stand.time.advance(50);
    await stand.put(second);
    await stand.time.wait(Promise.all([work, sender.drain('tap')]));
    expect(stand.posted()).toEqual([first.id, second.id]);
  });

  test('leaves the work to another one that is at it', async () => {
    await stand.put(waitingPunch());
    stand.network = never;
    void stand.sender('you').drain('start');
    await stand.time.settle();
    expect(await drain('tap')).toEqual({ nextDueMs: stand.now() + 5_000 });
    expect(stand.posted()).toHaveLength(1);
  });

  test('takes up what a dead one had under way, with the same bytes', async () => {
    const punch = sendingPunch('dead');
    await stand.put(punch);
    await drain();
    expect(stand.requests).toMatchObject([{ id: punch.id, bodyText: punch.bodyText }]);
    expect(await stand.get(punch.id)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  test('without Web Locks leaves a lease alone until it has run out', async () => {
    const punch = sendingPunch('you');
    await stand.put(punch);
    const sender = stand.sender('me', { locks: undefined });
    expect(await drain('start', sender)).toEqual({ nextDueMs: TAP_MS + 20_000 });
    expect(stand.posted()).toEqual([]);
    await stand.time.advance(20_000);
    await drain('heartbeat', sender);
    expect(stand.posted()).toEqual([punch.id]);
  });

  test('whose storage fails while an answer is written down sends the punch again later', async () => {
    const punch = waitingPunch();
    await stand.put(punch);
    const sender = stand.sender();
    stand.network = () => {
      stand.time.tasksLeft = 0;
      return received();
    };
    const work = sender.drain('start').catch((error: unknown) => error);
    await stand.time.advance(6_000);
    stand.time.tasksLeft = undefined;
    expect(await stand.time.wait(work)).toMatchObject({ name: 'StorageFault', reason: 'slow' });
    expect(await stand.get(punch.id)).toMatchObject({ state: 'sending' });
    stand.network = received;
    await stand.time.advance(15_000);
    await drain('heartbeat', sender);
    expect(await stand.get(punch.id)).toMatchObject({ state: 'sent', attempts: 2 });
  });
});

describe('what somebody else must do first', () => {
  test('401 holds all of that principal after one request and counts no attempt', async () => {
    const mine = [person(1), person(1), person(2)];
    const theirs = person(3, { principal: 'q' });
    await stand.put(...mine, theirs);
    stand.network = ({ bodyText }) =>
      JSON.parse(bodyText).kiosk.principal === 'p' ? answer(401, envelopeText(7008)) : received();
    await drain();
    for (const { id } of mine) {
      expect(await stand.get(id)).toMatchObject({ state: 'held', why: 'sign-in', attempts: 0 });
    }
    expect(await stand.get(theirs.id)).toMatchObject({ state: 'sent' });
    await drain('online');
    expect(stand.posted().filter((id) => id !== theirs.id).length).toBeLessThanOrEqual(2);
  });

  test('426 holds everything until the program is started anew or a person asks', async () => {
    const punches = [person(1), person(2, { principal: 'q' })];
    await stand.put(...punches);
    stand.network = () => answer(426, envelopeText(7010));
    await drain('heartbeat');
    for (const { id } of punches) expect(await stand.get(id)).toMatchObject({ state: 'held', why: 'update' });
    const before = stand.posted().length;
    stand.network = received;
    await drain('heartbeat');
    expect(stand.posted()).toHaveLength(before);
    stand.news.length = 0;
    await drain('start');
    for (const { id } of punches) expect(await stand.get(id)).toMatchObject({ state: 'sent' });
    expect(stand.news[0]).toBe('changed-many');
  });

  test('a key that the server knows with other bytes is held, and the person’s next punch goes', async () => {
    const [first, second] = [person(1), person(1)];
    await stand.put(first, second);
    const fault = envelopeText(8001, [{ field: 'Idempotency-Key', code: 8003, message: 'other bytes' }]);
    stand.network = ({ id }) => (id === first.id ? answer(422, fault) : received());
    await drain();
    expect(await stand.get(first.id)).toMatchObject({ state: 'held', why: 'key-mismatch', attempts: 1 });
    expect(await stand.get(second.id)).toMatchObject({ state: 'sent' });
  });

  test('what is refused is set aside with its reason, and the person’s next punch goes', async () => {
    const [first, second] = [person(1), person(1)];
    await stand.put(first, second);
    stand.network = ({ id }) => (id === first.id ? answer(403, envelopeText(7004)) : received());
    await drain();
    expect(await stand.get(first.id)).toMatchObject({
      state: 'refused',
      refusal: { status: 403, code: 7004 },
    });
    expect(await stand.get(second.id)).toMatchObject({ state: 'sent' });
    await drain('send-now');
    expect(stand.posted()).toEqual([first.id, second.id]);
  });

  test('a held punch stays held through every trigger', async () => {
    await stand.put(heldPunch('sign-in'), waitingPunch());
    for (const why of ['start', 'online', 'visible', 'send-now', 'sync', 'contact'] as const)
      await drain(why);
    expect(stand.posted()).toEqual([]);
  });
});
