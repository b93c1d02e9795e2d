import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WakeReason } from './messages.ts';
import { HTML } from './testing/answer-texts.ts';
import { draftPunch, TAP_MS, waitingPunch } from './testing/example-punches.ts';
import { received, SenderStand } from './testing/sender-stand.ts';

let stand: SenderStand;

beforeEach(() => {
  stand = new SenderStand();
});

afterEach(() => stand.end());

const person = (employeeId: number, change = {}) => waitingPunch({ employeeId, ...change });
const answer = (status: number, headers = {}) => new Response(HTML, { status, headers });
const silence = () => Promise.reject(new TypeError('Failed to fetch'));
const drain = (why: WakeReason = 'heartbeat', sender = stand.sender()) => stand.time.wait(sender.drain(why));

describe('after a failure', () => {
  test('a punch waits by our own backoff and says what stood in its way', async () => {
    const punch = person(1);
    await stand.put(punch);
    stand.network = () => answer(500);
    expect(await drain()).toEqual({ nextDueMs: TAP_MS + 1_000 });
    expect(await stand.get(punch.id)).toMatchObject({
      state: 'waiting',
      attempts: 1,
      nextAttemptMs: TAP_MS + 1_000,
      waitSetBy: 'backoff',
      obstacle: 'server-fault',
    });
    await drain();
    expect(stand.posted()).toHaveLength(1);
    await stand.time.advance(1_000);
    await drain();
    expect(stand.posted()).toHaveLength(2);
  });

  test('a hundred failures later it is still tried, with a wait of at most five minutes', async () => {
    const punch = person(1, { attempts: 100 });
    await stand.put(punch);
    stand.network = () => answer(503);
    const { nextDueMs } = await drain();
    expect(nextDueMs).toBe(TAP_MS + 150_000);
    expect(await stand.get(punch.id)).toMatchObject({ state: 'waiting', attempts: 101 });
  });

  test.each(['online', 'visible', 'send-now', 'contact'] as const)('“%s” ends our own waits', async (why) => {
    await stand.put(person(1, { attempts: 9, nextAttemptMs: TAP_MS + 250_000, waitSetBy: 'backoff' }));
    await drain();
    expect(stand.posted()).toHaveLength(0);
    await drain(why);
    expect(stand.posted()).toHaveLength(1);
  });

  test.each([
    'online',
    'visible',
    'send-now',
    'contact',
  ] as const)('“%s” ends no wait that the server asked for', async (why) => {
    await stand.put(person(1));
    stand.network = () => answer(500, { 'Retry-After': '60' });
    await drain();
    expect(await drain(why)).toEqual({ nextDueMs: TAP_MS + 60_000 });
    expect(stand.posted()).toHaveLength(1);
    await stand.time.advance(60_000);
    await drain();
    expect(stand.posted()).toHaveLength(2);
  });

  test('a receipt ends everybody’s own waits, at most every five seconds', async () => {
    const stuck = person(1, { attempts: 9, nextAttemptMs: TAP_MS + 250_000, waitSetBy: 'backoff' });
    await stand.put(stuck, person(2));
    stand.network = ({ id }) => (id === stuck.id ? answer(500) : received());
    const sender = stand.sender();
    await drain('heartbeat', sender);
    const tries = () => stand.posted().filter((id) => id === stuck.id).length;
    expect(tries()).toBe(1);
    await stand.put(person(3));
    await drain('tap', sender);
    expect(tries()).toBe(1);
    await stand.time.advance(5_000);
    await stand.put(person(4));
    await drain('tap', sender);
    expect(tries()).toBe(2);
  });
});

describe('the whole server is left alone', () => {
  test('where it asks for it, also by a fresh tap and over a restart, for as long as it asks', async () => {
    await stand.put(person(1));
    stand.network = () => answer(429, { 'Retry-After': '90' });
    await drain();
    await stand.put(person(2));
    expect(await drain('tap', stand.sender('next'))).toEqual({ nextDueMs: TAP_MS + 90_000 });
    await drain('online', stand.sender('next'));
    expect(stand.posted()).toHaveLength(1);
    stand.network = received;
    await stand.time.advance(90_000);
    await drain();
    expect(stand.posted()).toHaveLength(3);
  });

  test('for as long as it asks, whatever comes to those that were under way with the one that it asked', async () => {
    const old = { tap: { wallMs: TAP_MS - 60_000, monoMs: 0, boot: 'b' } };
    await stand.put(person(1), person(2), person(3));
    stand.network = () =>
      stand.requests.length === 1
        ? answer(503, { 'Retry-After': '90' })
        : stand.time.passed(100).then(() => answer(200));
    await drain();
    expect(stand.posted()).toHaveLength(3);
    stand.network = received;
    await stand.put(person(4, old));
    await drain('online');
    expect(stand.posted()).toHaveLength(3);
    await stand.time.advance(90_000);
    await drain();
    expect(stand.posted()).toHaveLength(7);
  });

  test('for a time of our own where it is busy or somebody else answers, but a fresh tap is tried', async () => {
    await stand.put(person(1));
    stand.network = () => answer(200);
    await drain();
    const old = person(2, { tap: { wallMs: TAP_MS - 60_000, monoMs: 0, boot: 'b' } });
    await stand.put(old);
    await drain();
    expect(stand.posted()).toHaveLength(1);
    const fresh = person(3);
    await stand.put(fresh);
    await drain('tap');
    expect(stand.posted()[1]).toBe(fresh.id);
    stand.network = received;
    await drain('online');
    for (const { id } of [old, fresh]) expect(await stand.get(id)).toMatchObject({ state: 'sent' });
  });

  test('after three sends in a row without an answer', async () => {
    const old = { tap: { wallMs: TAP_MS - 60_000, monoMs: 0, boot: 'b' } };
    await stand.put(...[1, 2, 3, 4, 5, 6].map((employeeId) => person(employeeId, old)));
    stand.network = silence;
    await drain();
    expect(stand.posted().length).toBeLessThanOrEqual(5);
    expect((await stand.time.wait(stand.notebook.read())).pause).toMatchObject({ setBy: 'backoff' });
  });

  test('but never longer than a pause can last, should the clock be set back', async () => {
    await stand.put(person(1));
    stand.network = () => answer(429, { 'Retry-After': '90' });
    await drain();
    stand.wallOffsetMs = -365 * 86_400_000;
    stand.network = received;
    await drain();
    expect(stand.posted()).toHaveLength(2);
  });
});

describe('when the network is back', () => {
  test('a crowd of waiting punches spreads out, and few go at once', async () => {
    await stand.put(...Array.from({ length: 21 }, (_, n) => person(n)));
    const work = stand.sender().drain('online');
    await stand.time.advance(4_999);
    expect(stand.posted()).toHaveLength(0);
    await stand.time.wait(work);
    expect(stand.posted()).toHaveLength(21);
  });

  test('the triggers that come along with the network do not', async () => {
    await stand.put(...Array.from({ length: 21 }, (_, n) => person(n)));
    const sender = stand.sender();
    void sender.drain('online');
    for (const why of ['visible', 'fetch', 'contact', 'heartbeat', 'sync', 'start', 'online'] as const) {
      await stand.time.advance(100);
      void sender.drain(why);
    }
    await stand.time.advance(4_200);
    expect(stand.posted()).toHaveLength(0);
    await stand.time.advance(200);
    expect(stand.posted().length).toBeGreaterThan(0);
  });

  test.each(['tap', 'send-now'] as const)('a person’s “%s” ends the spreading out', async (why) => {
    await stand.put(...Array.from({ length: 21 }, (_, n) => person(n)));
    const sender = stand.sender();
    void sender.drain('online');
    await stand.time.advance(100);
    void sender.drain(why);
    await stand.time.settle();
    expect(stand.posted().length).toBeGreaterThan(0);
  });
});

describe('a draft whose time nobody could trust', () => {
  const undated = () =>
    draftPunch({
      clock: { trust: 'unknown', offsetMs: null, errorMs: null },
      deadlineMs: TAP_MS,
      position: { none: 'denied' },
    });
  const clockAnswer = () => Response.json({ nowMs: TAP_MS });

  test('is frozen as it is where its page is gone', async () => {
    const draft = undated();
    await stand.put(draft);
    await drain();
    expect(JSON.parse(stand.requests[0]?.bodyText ?? '{}').kiosk.clock.trust).toBe('unknown');
    expect(await stand.get(draft.id)).toMatchObject({ state: 'sent' });
  });

  test('waits for the network while its page lives, and is not asked about more often than every ten seconds', async () => {
    const draft = undated();
    await stand.put(draft);
    stand.network = silence;
    const sender = stand.sender('me', { pageLives: async (boot) => boot === draft.tap.boot });
    expect(await drain('tap', sender)).toEqual({ nextDueMs: TAP_MS + 10_000 });
    await drain('heartbeat', sender);
    expect(stand.requests.map(({ path }) => path)).toEqual(['/kiosk/clock']);
    await stand.time.advance(10_000);
    await drain('heartbeat', sender);
    expect(stand.requests).toHaveLength(2);
    expect(await stand.get(draft.id)).toMatchObject({ state: 'draft' });
  });

  test('is left to its living page for eight seconds from the first contact on, then goes as it is', async () => {
    const draft = undated();
    await stand.put(draft);
    stand.network = ({ path }) => (path === '/kiosk/clock' ? clockAnswer() : received());
    const sender = stand.sender('me', { pageLives: async () => true });
    expect(await drain('tap', sender)).toEqual({ nextDueMs: TAP_MS + 8_000 });
    expect(stand.news).toEqual(['contact']);
    await stand.time.advance(7_999);
    await drain('heartbeat', sender);
    expect(stand.posted()).toEqual([]);
    await stand.time.advance(1);
    await drain('heartbeat', stand.sender('next', { pageLives: async () => true }));
    expect(stand.posted()).toEqual([draft.id]);
  });

  test('meets a portal, which is no contact', async () => {
    await stand.put(undated());
    stand.network = () => answer(200);
    await drain('tap', stand.sender('me', { pageLives: async () => true }));
    expect(stand.news).toEqual([]);
  });
});
