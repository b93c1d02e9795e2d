import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatEventTime } from '../../contract/format-event-time.ts';
import { workedTime } from '../../contract/worked-time.ts';
import { DayCalendar } from './day-calendar.ts';
import { type CountedPunch, dayHours } from './day-hours.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const ZONE = 'Asia/Tashkent';
/** Midnight of 2 March there. */
const MIDNIGHT_MS = Date.parse('2026-03-01T19:00:00Z');
const MUCH_LATER_MS = MIDNIGHT_MS + 400 * DAY_MS;

function punch(
  direction: 'in' | 'out',
  instantMs: number,
  timeZone = ZONE,
  changes: Partial<CountedPunch> = {},
): CountedPunch {
  const eventTime = formatEventTime(Temporal, instantMs, timeZone);
  return { direction, instantMs, eventTime, locationId: 1, waits: false, corrected: false, ...changes };
}

/** `['in', 9]` with hours from midnight of 2 March. */
function at(...said: readonly (readonly ['in' | 'out', number])[]): CountedPunch[] {
  return said.map(([direction, hour]) => punch(direction, MIDNIGHT_MS + hour * HOUR_MS));
}

test('a day has its first arrival, its last leaving, and the time between each arrival and its leaving', () => {
  expect(
    dayHours(at(['in', 9], ['out', 13], ['in', 14], ['out', 18]), new DayCalendar(ZONE), MUCH_LATER_MS),
  ).toEqual([
    {
      date: '2026-03-02',
      locationId: 1,
      firstIn: '2026-03-02 09:00:00',
      lastOut: '2026-03-02 18:00:00',
      workedMs: 8 * HOUR_MS,
      open: [],
      present: false,
      waiting: 0,
      corrected: 0,
    },
  ]);
});

test('a night belongs to the day on which it began, all of it', () => {
  const days = dayHours(
    at(['in', 22], ['out', 30], ['in', 46], ['out', 54]),
    new DayCalendar(ZONE),
    MUCH_LATER_MS,
  );
  expect(days).toMatchObject([
    {
      date: '2026-03-02',
      firstIn: '2026-03-02 22:00:00',
      lastOut: '2026-03-03 06:00:00',
      workedMs: 8 * HOUR_MS,
    },
    {
      date: '2026-03-03',
      firstIn: '2026-03-03 22:00:00',
      lastOut: '2026-03-04 06:00:00',
      workedMs: 8 * HOUR_MS,
    },
  ]);
});

test.each([
  ['forward', '2026-03-28T21:00:00Z', 7],
  ['back', '2026-10-24T20:00:00Z', 9],
])('over a night on which the clocks go %s the hours are those that passed', (_what, beganAt, hours) => {
  const inMs = Date.parse(beganAt);
  const zone = 'Europe/Berlin';
  // From 22:00 to 06:00 by the clock.
  const night = [punch('in', inMs, zone), punch('out', inMs + hours * HOUR_MS, zone)];
  const [day] = dayHours(night, new DayCalendar(zone), inMs + 400 * DAY_MS);
  expect([day?.firstIn?.slice(11), day?.lastOut?.slice(11), day?.workedMs]).toEqual([
    '22:00:00',
    '06:00:00',
    hours * HOUR_MS,
  ]);
});

test('an arrival without a leaving and a leaving without an arrival are named, and count for nothing', () => {
  const days = dayHours(
    at(['in', 9], ['in', 33], ['out', 42], ['out', 66]),
    new DayCalendar(ZONE),
    MUCH_LATER_MS,
  );
  expect(days).toMatchObject([
    {
      date: '2026-03-02',
      lastOut: null,
      workedMs: 0,
      open: [{ direction: 'in', eventTime: '2026-03-02 09:00:00' }],
    },
    { date: '2026-03-03', workedMs: 9 * HOUR_MS, open: [] },
    {
      date: '2026-03-04',
      firstIn: null,
      workedMs: 0,
      open: [{ direction: 'out', eventTime: '2026-03-04 18:00:00' }],
    },
  ]);
});

test('who is there now has nothing open, and their closed pairs count', () => {
  const nowMs = MIDNIGHT_MS + 16 * HOUR_MS;
  expect(dayHours(at(['in', 9], ['out', 13], ['in', 14]), new DayCalendar(ZONE), nowMs)).toMatchObject([
    { present: true, open: [], workedMs: 4 * HOUR_MS, lastOut: '2026-03-02 13:00:00' },
  ]);
  expect(
    dayHours(at(['in', 9], ['out', 13], ['in', 14]), new DayCalendar(ZONE), nowMs + 2 * DAY_MS),
  ).toMatchObject([{ present: false, open: [{ direction: 'in', eventTime: '2026-03-02 14:00:00' }] }]);
});

test('a day tells where it began, and how many of its punches wait for somebody or were corrected', () => {
  const [inMs, outMs] = [MIDNIGHT_MS + 22 * HOUR_MS, MIDNIGHT_MS + 30 * HOUR_MS];
  const night = [
    punch('in', inMs, ZONE, { locationId: 7, waits: true }),
    punch('out', outMs, ZONE, { locationId: 8, waits: true, corrected: true }),
  ];
  expect(dayHours(night, new DayCalendar(ZONE), MUCH_LATER_MS)).toMatchObject([
    { locationId: 7, waiting: 2, corrected: 1 },
  ]);
});

test('of nothing there is no day', () => {
  expect(dayHours([], new DayCalendar(ZONE), MUCH_LATER_MS)).toEqual([]);
});

test('whatever is punched, the days together hold every punch and all hours, once', () => {
  const any = fc.uniqueArray(
    fc.record({
      direction: fc.constantFrom('in' as const, 'out' as const),
      instantMs: fc.integer({ min: MIDNIGHT_MS, max: MIDNIGHT_MS + 9 * DAY_MS }),
    }),
    { maxLength: 30, selector: ({ instantMs }) => instantMs },
  );
  const ever = { fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY };
  fc.assert(
    fc.property(any, fc.integer({ min: 0, max: 12 * DAY_MS }), (all, laterMs) => {
      const nowMs = MIDNIGHT_MS + laterMs;
      const punches = all.map(({ direction, instantMs }) =>
        punch(direction, instantMs, ZONE, { waits: true }),
      );
      const days = dayHours(punches, new DayCalendar(ZONE), nowMs);
      const sum = (of: (day: (typeof days)[number]) => number) =>
        days.reduce((before, day) => before + of(day), 0);
      const { workedMs, runningMs, withoutInMs, withoutOutMs } = workedTime(punches, ever, nowMs);
      expect(sum((day) => day.workedMs)).toBe(workedMs - runningMs);
      expect(sum(({ waiting }) => waiting)).toBe(punches.length);
      expect(sum(({ open }) => open.length)).toBe(withoutInMs.length + withoutOutMs.length);
      expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
    }),
  );
});
