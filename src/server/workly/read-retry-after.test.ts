import { expect, test } from 'vitest';
import { readRetryAfter } from './read-retry-after.ts';

const NOW_MS = Date.parse('2026-03-02T04:00:00Z');

test.each([
  ['7', 7],
  [' 7 ', 7],
  ['0', 1],
  ['86400', 3600],
  ['Mon, 02 Mar 2026 04:00:30 GMT', 30],
  ['Mon, 02 Mar 2026 03:00:00 GMT', 1],
  ['soon', 60],
  ['', 60],
])('Retry-After: %s is a wait of %i seconds', (value, seconds) => {
  expect(readRetryAfter(new Headers({ 'Retry-After': value }), 60, NOW_MS)).toBe(seconds);
});

test('without the header it is the usual wait', () => {
  expect(readRetryAfter(new Headers(), 60, NOW_MS)).toBe(60);
});
