import { expect, test } from 'vitest';
import { isNight } from './is-night.ts';

test.each([
  ['00:30', true],
  ['05:59', true],
  ['06:00', false],
  ['12:00', false],
  ['19:59', false],
  ['20:00', true],
  ['23:59', true],
])('at %s in the account’s zone it is night: %s', (time, night) => {
  expect(isNight(Date.parse(`2026-11-20T${time}:00+05:00`), 'Asia/Tashkent')).toBe(night);
});
