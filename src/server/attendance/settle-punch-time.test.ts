import { expect, test } from 'vitest';
import type { KioskClaim } from '../../contract/kiosk-claim.ts';
import { ValidationError } from '../validation-error.ts';
import { settlePunchTime } from './settle-punch-time.ts';

const ZONE = 'Europe/Berlin';
const NOON_MS = Date.parse('2026-06-01T10:00:00Z'); // 12:00 in Berlin
const MINUTE_MS = 60_000;

function kiosk(instantMs: number, trust: KioskClaim['clock']['trust'] = 'exact'): KioskClaim {
  return {
    v: 1,
    id: '0195553b-0000-7000-8000-000000000001',
    instantMs,
    clock: { trust, offsetMs: 0, errorMs: 0 },
    position: { none: 'denied' },
    method: 'own',
    principal: 'p',
  };
}

function bare(eventTime: string | undefined, receivedAtMs: number) {
  return settlePunchTime({ eventTime, kiosk: undefined }, ZONE, receivedAtMs);
}

function faultOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof ValidationError) return error.faults[0];
    throw error;
  }
  return undefined;
}

test('a bare call without a time happens now', () => {
  expect(bare(undefined, NOON_MS)).toEqual({
    eventTime: '2026-06-01 12:00:00',
    instantMs: NOON_MS,
    identitySecond: 'e:2026-06-01 12:00:00',
    verdict: 'live',
  });
});

test.each([
  ['2026-06-01 11:58:00', 'live'],
  ['2026-06-01 11:57:59', 'kept'],
  ['2017-09-12 15:22:19', 'kept'],
  ['2026-06-01 12:02:00', 'live'],
  ['2026-06-01 12:04:59', 'doubtful'],
])('a bare call at noon that says %s is %s', (eventTime, verdict) => {
  expect(bare(eventTime, NOON_MS)).toMatchObject({ eventTime, verdict });
});

test('a bare call in the hour that never occurs is refused as a date', () => {
  expect(faultOf(() => bare('2026-03-29 02:30:00', NOON_MS))).toMatchObject({
    field: 'event_time',
    code: 8009,
  });
});

test('a bare call in the hour that occurs twice is measured by the earlier reading', () => {
  const earlierMs = Date.parse('2026-10-25T00:30:00Z');
  expect(bare('2026-10-25 02:30:00', earlierMs - 5 * MINUTE_MS).verdict).toBe('doubtful');
  expect(faultOf(() => bare('2026-10-25 02:30:00', earlierMs - 5 * MINUTE_MS - 1))).toMatchObject({
    code: 8003,
  });
  expect(bare('2026-10-25 02:30:00', earlierMs + 60 * MINUTE_MS).verdict).toBe('live');
});

test('of an hour that occurs twice, a bare call means the last one that can have been', () => {
  const earlierMs = Date.parse('2026-10-25T00:30:00Z');
  expect(bare('2026-10-25 02:30:00', earlierMs + MINUTE_MS).instantMs).toBe(earlierMs);
  expect(bare('2026-10-25 02:30:00', earlierMs + 61 * MINUTE_MS).instantMs).toBe(earlierMs + 60 * MINUTE_MS);
});

test.each([
  ['two minutes ago', -2 * MINUTE_MS, 'exact', 'live'],
  [
    'two minutes ago by a clock it does not trust, for the server saw it happen',
    -2 * MINUTE_MS,
    'unknown',
    'live',
  ],
  ['an hour ago', -60 * MINUTE_MS, 'exact', 'kept'],
  ['an hour ago by an estimate', -60 * MINUTE_MS, 'estimated', 'kept'],
  ['an hour ago by a clock that was changed', -60 * MINUTE_MS, 'changed', 'doubtful'],
  ['an hour ago by an unknown clock', -60 * MINUTE_MS, 'unknown', 'doubtful'],
  ['in two minutes and more', 2 * MINUTE_MS + 1, 'exact', 'doubtful'],
] as const)('a kiosk that says %s', (_what, byMs, trust, verdict) => {
  const stated = { eventTime: undefined, kiosk: kiosk(NOON_MS + byMs, trust) };
  expect(settlePunchTime(stated, ZONE, NOON_MS).verdict).toBe(verdict);
});

test.each([
  ['2026-06-01 12:00:01', 'live'],
  ['2026-06-01 12:00:02', 'doubtful'],
  ['2026-06-01 15:00:00', 'doubtful'],
  ['2026-03-29 02:30:00', 'doubtful'],
])('a kiosk at noon that writes %s is %s, and the time is taken as it is', (eventTime, verdict) => {
  const settled = settlePunchTime({ eventTime, kiosk: kiosk(NOON_MS + 400) }, ZONE, NOON_MS);
  const identitySecond = `i:${NOON_MS / 1000}`;
  expect(settled).toEqual({ eventTime, instantMs: NOON_MS + 400, identitySecond, verdict });
});

test('either reading of the hour that occurs twice agrees with a kiosk', () => {
  const laterMs = Date.parse('2026-10-25T01:30:00Z');
  const stated = { eventTime: '2026-10-25 02:30:00', kiosk: kiosk(laterMs) };
  expect(settlePunchTime(stated, ZONE, laterMs).verdict).toBe('live');
});

test('an instant that the zone carries beyond the year 9999 is a fault of the request', () => {
  const stated = { eventTime: undefined, kiosk: kiosk(Date.parse('9999-12-31T23:59:59Z')) };
  expect(faultOf(() => settlePunchTime(stated, ZONE, NOON_MS))).toMatchObject({ field: 'kiosk.instantMs' });
});
