import { expect, test } from 'vitest';
import { timeInHalves } from './time-in-halves.ts';

test.each([
  ['00:05', '12:05 AM'],
  ['09:00', '9:00 AM'],
  ['12:00', '12:00 PM'],
  ['18:30:07', '6:30:07 PM'],
  ['23:59', '11:59 PM'],
])('%s is %s in halves of twelve hours', (time, said) => {
  expect(timeInHalves(time)).toBe(said);
});
