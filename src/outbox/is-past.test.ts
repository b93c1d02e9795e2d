import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPast } from './is-past.ts';

test('a moment has come from its millisecond on', () => {
  expect([isPast(10, 9, 100), isPast(10, 10, 100), isPast(10, 11, 100)]).toEqual([false, true, true]);
});

test('a moment further ahead than anybody could have set it has come: the clock was set back', () => {
  expect([isPast(110, 10, 100), isPast(111, 10, 100)]).toEqual([false, true]);
  expect(isPast(Date.UTC(2027, 0), Date.UTC(2026, 0), 3_600_000)).toBe(true);
});

test('nothing waits longer than it could have been told to, wherever the clock stands', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.nat(), (atMs, nowMs, longestMs) => {
      expect(isPast(atMs, nowMs, longestMs) || atMs - nowMs <= longestMs).toBe(true);
    }),
  );
});
