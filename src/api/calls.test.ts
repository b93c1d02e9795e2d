import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Heartbeat } from '../contract/heartbeat.ts';
import { DEFAULT_POLICY } from '../contract/kiosk-policy.ts';
import { ApiRefusal } from './api-refusal.ts';
import { deleteSession } from './delete-session.ts';
import { getClock } from './get-clock.ts';
import { getDay } from './get-day.ts';
import { getRoster } from './get-roster.ts';
import { getSession } from './get-session.ts';
import { postEnrolment } from './post-enrolment.ts';
import { postHeartbeat } from './post-heartbeat.ts';
import { postPunch } from './post-punch.ts';
import { postSignIn } from './post-sign-in.ts';
import { ServerUnreachable } from './server-unreachable.ts';
import { type StandInNetwork, standInNetwork } from './testing/stand-in-network.ts';
import { isUpgradeAdvised, subscribeToUpgradeAdvice } from './upgrade-advice.ts';

const HTML = '<!doctype html><title>Sign in to the network</title>';
const PUNCH = { id: 'the-id', direction: 'in', bodyText: '{"location_id":368}' } as const;
const RECEIPT = {
  event_time: '2026-11-20 09:00:00',
  location: { id: 368, title: 'Второй этаж', lat: '41.3', lon: '69.2', radius: 300, address: null },
};
const SESSION = {
  kind: 'personal',
  principal: 'p-7',
  person: { id: 7, displayName: 'Aziz Karimov' },
  location: { id: 368, title: 'Door', latitude: 41.3, longitude: 69.2, radiusMetres: 300, address: null },
  companyName: 'Sample company',
  timeZone: 'Asia/Tashkent',
  sample: true,
  policy: DEFAULT_POLICY,
};

const HEARD = { nowMs: 5, policyVersion: 2, rosterVersion: null };
const HEARTBEAT: Heartbeat = {
  v: 1,
  appVersion: '1',
  counts: { waiting: 0, held: 0, refused: 0, undone: 0 },
  oldestWaitingMs: null,
  battery: null,
  clockOffsetMs: null,
  storage: { persistent: null, freeBytes: null },
  rosterMadeAtMs: null,
  checks: {},
  pinBursts: [],
};

let network: StandInNetwork;

beforeEach(() => {
  network = standInNetwork();
});

afterEach(() => vi.unstubAllGlobals());

const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status });
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const never = new AbortController().signal;

describe('a punch', () => {
  test('is handed over with its own bytes and its key, past every cache', async () => {
    network.answer = json(RECEIPT);
    expect(await postPunch(PUNCH)).toEqual({
      kind: 'recorded',
      receipt: expect.objectContaining({ eventTime: '2026-11-20 09:00:00' }),
    });
    const [request] = network.asked;
    expect(network.asked).toHaveLength(1);
    expect([request?.method, new URL(request?.url ?? '').pathname]).toEqual(['POST', '/v1/times/clockin']);
    expect(await request?.text()).toBe(PUNCH.bodyText);
    expect(request?.headers.get('Idempotency-Key')).toBe('the-id');
    expect(request?.headers.get('Kiosk-Direct')).toBeNull();
    expect([request?.cache, request?.credentials, request?.redirect]).toEqual([
      'no-store',
      'same-origin',
      'manual',
    ]);
  });

  test.each<[string, () => Response]>([
    ['the worker keeps it', json({ id: 'the-id', state: 'waiting', event_time: '2026-11-20 09:00:00' }, 202)],
    ['a receipt comes with another status than 200', json(RECEIPT, 202)],
    ['200 brings no receipt', json({ event_time: '2026-11-20 09:00:00' })],
  ])('is kept and not recorded where %s', async (_, answer) => {
    network.answer = answer;
    expect(await postPunch(PUNCH)).toEqual({ kind: 'kept' });
  });

  test.each<[string, () => Response | Promise<Response>]>([
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a portal answers', () => new Response(HTML)],
    ['the server has a fault', json({ message: 'x', code: 5000 }, 500)],
    ['the server is busy', json({ message: 'x', code: 6000 }, 503)],
  ])('is posted once and no more where %s', async (_, answer) => {
    network.answer = answer;
    expect(await failure(postPunch(PUNCH))).toBeInstanceOf(ServerUnreachable);
    expect(network.asked).toHaveLength(1);
  });

  test('is waited for without a time-out, however long the worker takes', async () => {
    vi.useFakeTimers();
    network.answer = () =>
      new Promise((resolve) => setTimeout(() => resolve(Response.json(RECEIPT)), 600_000));
    const work = postPunch(PUNCH);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(await work).toMatchObject({ kind: 'recorded' });
    vi.useRealTimers();
  });
});

describe('every other call', () => {
  const keys = {
    chain: { device: 'd-1', key: 'k'.repeat(43) },
    rescue: { key: 'r-1', publicKey: 'p'.repeat(87) },
  };
  const calls: readonly [string, () => Promise<unknown>, unknown, unknown][] = [
    ['GET /kiosk/session', () => getSession(never), SESSION, SESSION],
    [
      'POST /kiosk/enrolments',
      () => postEnrolment({ code: 'c', attempt: 'a' }),
      { ...SESSION, ...keys },
      { session: SESSION, keys },
    ],
    ['GET /kiosk/clock', () => getClock(), { nowMs: 5 }, 5],
    [
      'POST /kiosk/sign-ins',
      () => postSignIn({ email: 'a@example.com', password: 'p' }),
      { ...SESSION, ...keys },
      { session: SESSION, keys },
    ],
    ['GET /kiosk/day', () => getDay(7, never), { personId: 7, punches: [] }, { personId: 7, punches: [] }],
    ['POST /kiosk/heartbeat', () => postHeartbeat(HEARTBEAT), HEARD, HEARD],
  ];

  test.each(calls)('%s gives what the server says', async (name, call, body, given) => {
    network.answer = json(body);
    expect(await call()).toEqual(given);
    const [request] = network.asked;
    expect(`${request?.method} ${new URL(request?.url ?? '').pathname}`).toBe(name);
    expect(request?.cache).toBe('no-store');
  });

  test.each(calls)('%s tells a refusal of our server from silence', async (name, call) => {
    network.answer = json({ message: 'not you', code: 7008 }, 401);
    const refusal = await failure(call());
    expect(refusal).toBeInstanceOf(ApiRefusal);
    expect(refusal).toMatchObject({ name: 'ApiRefusal', status: 401, code: 7008 });
    expect(String(refusal)).toContain(`${name} was refused with 401/7008: not you`);
  });

  test.each(calls)('%s takes anything else for silence, and asks once', async (name, call) => {
    const answers: (() => Response | Promise<Response>)[] = [
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => new Response(HTML),
      () => new Response(HTML, { status: 401 }),
      () => new Response(''),
      json({}),
      json(null),
      json({ message: 'Forbidden', code: 403 }, 403),
      json({ message: 'fault', code: 5000 }, 500),
      () => new Response(null, { status: 302, headers: { Location: '/portal' } }),
      () => new Response(null, { status: 204 }),
    ];
    for (const answer of answers) {
      network.answer = answer;
      const error = await failure(call());
      expect(error).toBeInstanceOf(ServerUnreachable);
      expect(String(error)).toContain(`${name} got no answer of our server`);
    }
    expect(network.asked).toHaveLength(answers.length);
  });

  test('a refusal says how long the server asks to wait, where it does', async () => {
    const refused = (retryAfter?: string) => () =>
      Response.json(
        { message: 'slow', code: 6000 },
        { status: 429, headers: retryAfter ? { 'Retry-After': retryAfter } : {} },
      );
    for (const [said, seconds] of [
      ['30', 30],
      ['Wed, 21 Oct 2026 07:28:00 GMT', undefined],
      [undefined, undefined],
    ] as const) {
      network.answer = refused(said);
      expect(await failure(getClock())).toMatchObject({ status: 429, retryAfterSeconds: seconds });
    }
  });

  test('an end of a session needs no words', async () => {
    network.answer = () => new Response(null, { status: 204 });
    expect(await deleteSession()).toBeUndefined();
    expect(network.asked[0]?.method).toBe('DELETE');
    network.answer = json({ message: 'who', code: 7007 }, 401);
    expect(await failure(deleteSession())).toBeInstanceOf(ApiRefusal);
  });

  test.each([1.5, '5', null, Number.MAX_VALUE])('a time of %o is none', async (nowMs) => {
    network.answer = json({ nowMs });
    expect(await failure(getClock())).toBeInstanceOf(ServerUnreachable);
  });
});

describe('a roster', () => {
  const ROSTER = { version: 'r-1', madeAtMs: 1, pinLength: null, people: [], adminPinTags: [] };

  test('is asked for by the version that is known, and not sent where that holds', async () => {
    network.answer = json(ROSTER);
    expect(await getRoster(undefined, never)).toEqual(ROSTER);
    network.answer = () => new Response(null, { status: 304 });
    expect(await getRoster('r-1', never)).toBeUndefined();
    expect(network.asked.map((request) => request.headers.get('If-None-Match'))).toEqual([null, '"r-1"']);
  });

  test('that is none is no answer of our server', async () => {
    network.answer = json({ people: 'many' });
    expect(await failure(getRoster(undefined, never))).toBeInstanceOf(ServerUnreachable);
  });
});

test('the advice to upgrade is heard from our server, and not from what the worker answers by itself', async () => {
  const heard = vi.fn();
  const unsubscribe = subscribeToUpgradeAdvice(heard);
  const clock = (headers: Record<string, string>) => () => Response.json({ nowMs: 5 }, { headers });
  const advices = [];
  for (const headers of [{}, { Version: 'recommended' }, { 'Kiosk-From-Outbox': '1' }, { Version: 'x' }]) {
    network.answer = clock(headers);
    await getClock();
    advices.push(isUpgradeAdvised());
  }
  unsubscribe();
  expect(advices).toEqual([false, true, true, false]);
  expect(heard).toHaveBeenCalledTimes(2);
});
