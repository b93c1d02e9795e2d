import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { envelopeText, HTML, receiptText } from '../../outbox/testing/answer-texts.ts';
import { draftPunch } from '../../outbox/testing/example-punches.ts';
import { UnsavedPunch } from './unsaved-punch.ts';

let page: EventTarget;
let answers: (() => Response | Promise<Response>)[];
let sent: { path: string; init: RequestInit | undefined }[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  page = new EventTarget();
  answers = [];
  sent = [];
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    sent.push({ path: String(input), init });
    return (answers.shift() ?? silence)();
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const silence = () => Promise.reject(new TypeError('Failed to fetch'));
const answer =
  (status: number, text = HTML, headers = {}) =>
  () =>
    new Response(text, { status, headers });
const receipt = answer(201, receiptText());

/** A punch on its way, and every state that it told. */
function sending(change = {}) {
  const told: string[] = [];
  const facts = { punch: draftPunch(change), position: { none: 'denied' } } as const;
  const punch: UnsavedPunch = new UnsavedPunch(facts, () => told.push(punch.state.kind));
  return { punch, told, id: facts.punch.id, done: punch.send() };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a punch that only the page holds', () => {
  test('is on its way until there is a receipt, and recorded only then', async () => {
    answers = [receipt];
    const { punch, told, id, done } = sending({ direction: 'out' });
    expect(punch.state).toEqual({ kind: 'sending' });
    await done;
    expect(punch.state).toMatchObject({ kind: 'recorded', receipt: { location: { title: 'Второй этаж' } } });
    expect(told).toEqual(['recorded']);
    const headers = new Headers(sent[0]?.init?.headers);
    expect(sent[0]?.path).toBe('/v1/times/clockout');
    expect([headers.get('Idempotency-Key'), headers.get('Kiosk-Direct')]).toEqual([id, '1']);
  });

  test('is sent again and again with the same bytes, with waits that grow', async () => {
    answers = [silence, answer(500), answer(200), answer(403), receipt];
    const { punch, told, done } = sending();
    await pass(0);
    expect(punch.state).toEqual({ kind: 'unreachable' });
    for (const ms of [500, 1_000, 2_000]) await pass(ms);
    expect(sent).toHaveLength(4);
    await pass(4_000);
    await done;
    expect(told).toEqual(['unreachable', 'unreachable', 'unreachable', 'unreachable', 'recorded']);
    expect(new Set(sent.map(({ init }) => init?.body)).size).toBe(1);
  });

  test('waits as long as the server asks', async () => {
    answers = [answer(503, '', { 'Retry-After': '40' }), receipt];
    const { done } = sending();
    await pass(39_999);
    expect(sent).toHaveLength(1);
    await pass(1);
    await done;
    expect(sent).toHaveLength(2);
  });

  test('goes at once when the network is back, and once', async () => {
    answers = [silence, silence, silence, silence, silence, silence, receipt];
    const { done } = sending();
    for (let tries = 1; tries < 7; tries += 1) {
      await pass(0);
      expect(sent).toHaveLength(tries);
      page.dispatchEvent(new Event('online'));
    }
    await done;
    page.dispatchEvent(new Event('online'));
    await pass(600_000);
    expect(sent).toHaveLength(7);
  });

  test('that is refused says so and is not sent again', async () => {
    answers = [answer(422, envelopeText(8001, []))];
    const { punch, done } = sending();
    await done;
    expect(punch.state).toMatchObject({ kind: 'refused', refusal: { status: 422, code: 8001 } });
    await pass(600_000);
    expect(sent).toHaveLength(1);
  });

  test.each([
    [401, 7008, 'sign-in'],
    [426, 7010, 'update'],
  ])('that meets %i says what it needs and goes on when it has come', async (status, code, why) => {
    answers = [answer(status, envelopeText(code)), receipt];
    const { punch, told, done } = sending();
    await pass(0);
    expect(punch.state).toEqual({ kind: 'held', why });
    await pass(500);
    await done;
    expect(told).toEqual(['held', 'recorded']);
  });
});
