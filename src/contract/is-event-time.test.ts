import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEventTime } from './is-event-time.ts';

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** Texts of the right form, on days and at hours that may or may not exist. */
const rightForm = fc
  .record({
    year: fc.oneof(
      fc.integer({ min: 0, max: 9999 }),
      fc.constantFrom(0, 1, 4, 100, 400, 1900, 2000, 2023, 2024),
    ),
    month: fc.integer({ min: 0, max: 13 }),
    day: fc.integer({ min: 0, max: 32 }),
    hour: fc.integer({ min: 0, max: 25 }),
    minute: fc.integer({ min: 0, max: 61 }),
    second: fc.integer({ min: 0, max: 61 }),
  })
  .map(
    ({ year, month, day, hour, minute, second }) =>
      `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)} ${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}`,
  );

/** Temporal's own word. It reads second 60 as 59, and the year 0 exists for it; event_time has neither. */
function existsByTemporal(text: string): boolean {
  if (text.startsWith('0000') || text.endsWith(':60')) return false;
  try {
    Temporal.PlainDateTime.from(text.replace(' ', 'T'), { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

describe('a wall-clock time', () => {
  test('exists exactly when Temporal says so', () => {
    fc.assert(
      fc.property(rightForm, (text) => {
        expect(isEventTime(text)).toBe(existsByTemporal(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('exists on every day of the calendar from 1896 to 2104, and on none between', () => {
    for (let year = 1896; year <= 2104; year++) {
      for (let month = 1; month <= 12; month++) {
        const days = Temporal.PlainDate.from({ year, month, day: 1 }).daysInMonth;
        for (let day = 1; day <= 31; day++) {
          const text = `${year}-${pad(month, 2)}-${pad(day, 2)} 23:59:59`;
          if (isEventTime(text) !== day <= days) expect.unreachable(text);
        }
      }
    }
  });

  test.each([
    '',
    '2017-09-12',
    '15:22:19',
    '2017-09-12T15:22:19',
    '2017-09-12 15:22:19Z',
    '2017-09-12 15:22:19.5',
    ' 2017-09-12 15:22:19',
    '2017-09-12 15:22:19\n',
    '2017-9-12 15:22:19',
    '12017-09-12 15:22:19',
    '-001-09-12 15:22:19',
    '２０１７-09-12 15:22:19',
    '٢٠١٧-09-12 15:22:19',
    'now',
  ])('of another form is none: “%s”', (text) => {
    expect(isEventTime(text)).toBe(false);
  });

  test('is never seen in a random text', () => {
    fc.assert(fc.property(fc.string(), (text) => isEventTime(text) === false));
  });
});
