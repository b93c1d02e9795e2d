import { expect, test } from 'vitest';
import { QUICK_RANGES, quickRange, quickRangeOf, readDayRange } from './day-range.ts';

test.each([
  ['today', '2026-03-01', '2026-03-01', '2026-03-01'],
  ['yesterday', '2026-03-01', '2026-02-28', '2026-02-28'],
  ['week', '2026-03-01', '2026-02-23', '2026-03-01'],
  ['week', '2026-03-02', '2026-03-02', '2026-03-02'],
  ['month', '2026-03-19', '2026-03-01', '2026-03-19'],
  ['last-month', '2026-03-19', '2026-02-01', '2026-02-28'],
  ['last-month', '2026-01-19', '2025-12-01', '2025-12-31'],
] as const)('%s on %s is from %s to %s', (range, today, from, to) => {
  expect(quickRange(range, today)).toEqual({ from, to });
});

test('a range is known for what it is, and any other for none', () => {
  for (const range of QUICK_RANGES) {
    expect(quickRangeOf(quickRange(range, '2026-11-19'), '2026-11-19')).toBe(range);
  }
  expect(quickRangeOf({ from: '2026-11-02', to: '2026-11-04' }, '2026-11-19')).toBe(undefined);
});

test.each([
  ['from=2026-02-01&to=2026-02-28', { from: '2026-02-01', to: '2026-02-28' }],
  ['from=2026-02-30&to=x', { from: '2026-11-20', to: '2026-11-20' }],
  ['', { from: '2026-11-20', to: '2026-11-20' }],
])('an address with "%s" asks for days that the calendar has', (search, range) => {
  const today = { from: '2026-11-20', to: '2026-11-20' };
  expect(readDayRange(new URLSearchParams(search), today)).toEqual(range);
});
