import { describe, expect, test } from 'vitest';
import type { KeptHours } from '../../outbox/device-entry.ts';
import type { PunchRecord, StoredPunch } from '../../outbox/punch-record.ts';
import { sentPunch, TAP_MS, waitingPunch } from '../../outbox/testing/example-punches.ts';
import { countHours } from './count-hours.ts';
import { hourPunches } from './hour-punches.ts';
import { mergeDay } from './merge-day.ts';
import { ownSpans } from './own-spans.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
// TAP_MS is a Friday, 09:00 in Tashkent.
const NOON_MS = TAP_MS + 3 * HOUR_MS;
const SPANS = ownSpans(Temporal, NOON_MS, 'Asia/Tashkent', 1);

const stored = (...punches: readonly PunchRecord[]): StoredPunch[] =>
  punches.map((punch, index) => ({ ...punch, seq: index + 1 }));

function told(...punches: readonly (readonly [direction: 'in' | 'out', instantMs: number, id?: string])[]) {
  const hours: KeptHours = {
    personId: 7,
    fromMs: SPANS.today.fromMs - 8 * DAY_MS,
    toldMs: NOON_MS,
    askedMs: NOON_MS,
    punches: punches.map(([direction, instantMs, id = null]) => ({ id, direction, instantMs })),
  };
  return hours;
}

function hoursOf(hours: KeptHours | undefined, here: readonly StoredPunch[], nowMs = NOON_MS) {
  return countHours(hourPunches(hours, mergeDay([], here)), SPANS, { nowMs, knownSinceMs: hours?.fromMs });
}

describe('the hours of today and of this week', () => {
  test('are those of the server, with whoever is there counted up to now', () => {
    const week = told(
      ['in', TAP_MS - 2 * DAY_MS],
      ['out', TAP_MS - 2 * DAY_MS + 8 * HOUR_MS],
      ['in', TAP_MS],
    );
    expect(hoursOf(week, [])).toEqual({ todayMs: 3 * HOUR_MS, weekMs: 11 * HOUR_MS, unclosedMs: [] });
  });

  test('take in what waits on this device, and count nothing twice', () => {
    const came = sentPunch({ instantMs: TAP_MS, sentMs: TAP_MS + 1_000 });
    const left = waitingPunch({ direction: 'out', instantMs: TAP_MS + HOUR_MS });
    const here = stored(came, left);
    expect(hoursOf(told(['in', TAP_MS, came.id]), here).todayMs).toBe(HOUR_MS);
  });

  test('take in what was recorded since the server was asked, and not what it does not count', () => {
    const came = (sentMs: number) => stored(sentPunch({ instantMs: TAP_MS, sentMs }));
    expect(hoursOf(told(), came(NOON_MS + 1), NOON_MS).todayMs).toBe(3 * HOUR_MS);
    expect(hoursOf(told(), came(NOON_MS - 1), NOON_MS).todayMs).toBe(0);
  });

  test('leave out what was refused and what was taken back', () => {
    const refusal = { status: 403, code: 7004, message: 'no', errors: [] };
    const here = stored(
      { ...waitingPunch(), state: 'refused', refusal },
      { ...waitingPunch(), state: 'undone', reason: 'a mistake' },
    );
    expect(hoursOf(told(), here).todayMs).toBe(0);
  });

  test('of the week before are no part of it', () => {
    const sunday = TAP_MS - 5 * DAY_MS;
    expect(hoursOf(told(['in', sunday], ['out', sunday + HOUR_MS]), [])).toMatchObject({ weekMs: 0 });
  });

  test('of a night belong to the days on either side of midnight', () => {
    const night = told(['in', SPANS.today.fromMs - 2 * HOUR_MS], ['out', SPANS.today.fromMs + HOUR_MS]);
    expect(hoursOf(night, [])).toMatchObject({ todayMs: HOUR_MS, weekMs: 3 * HOUR_MS });
  });

  test('name a clock-in that was never closed, and do not count it', () => {
    const forgotten = TAP_MS - DAY_MS;
    expect(hoursOf(told(['in', forgotten], ['in', TAP_MS]), [])).toEqual({
      todayMs: 3 * HOUR_MS,
      weekMs: 3 * HOUR_MS,
      unclosedMs: [forgotten],
    });
  });

  test('name one of an earlier week for as long as nothing has come after it', () => {
    const longAgo = TAP_MS - 7 * DAY_MS;
    expect(hoursOf(told(['in', longAgo]), []).unclosedMs).toEqual([longAgo]);
    expect(hoursOf(told(['in', longAgo], ['in', TAP_MS]), []).unclosedMs).toEqual([]);
  });
});

describe('where the server was never asked', () => {
  test('today is what the device knows, and of the week nothing is said', () => {
    expect(hoursOf(undefined, stored(waitingPunch()))).toMatchObject({
      todayMs: 3 * HOUR_MS,
      weekMs: undefined,
    });
  });

  test('the last punch that a roster tells counts with it', () => {
    const entries = mergeDay([], stored(waitingPunch({ direction: 'out', instantMs: TAP_MS + HOUR_MS })));
    const last = { direction: 'in', instantMs: TAP_MS } as const;
    const options = { nowMs: NOON_MS, knownSinceMs: undefined };
    expect(countHours(hourPunches(undefined, entries, last), SPANS, options).todayMs).toBe(HOUR_MS);
    expect(countHours(hourPunches(told(), entries, last), SPANS, options).todayMs).toBe(0);
  });

  test('who never punched has no hours', () => {
    expect(hoursOf(undefined, [])).toEqual({ todayMs: 0, weekMs: undefined, unclosedMs: [] });
  });
});
