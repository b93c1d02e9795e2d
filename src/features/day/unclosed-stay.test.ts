import { expect, test } from 'vitest';
import { unclosedStay } from './unclosed-stay.ts';

const HOUR_MS = 3_600_000;
const punches = (...said: readonly (readonly ['in' | 'out', number])[]) =>
  said.map(([direction, hour]) => ({ direction, instantMs: hour * HOUR_MS }));

test('whoever closed every stay is asked nothing', () => {
  expect(unclosedStay([], punches(['in', 9], ['out', 18]), 20 * HOUR_MS)).toBeUndefined();
});

test('the newest is asked about, up to the next punch or to now, by when they left otherwise', () => {
  const all = punches(['in', 9], ['in', 33], ['out', -6], ['in', 57]);
  expect(unclosedStay([9 * HOUR_MS, 33 * HOUR_MS], all, 60 * HOUR_MS)).toEqual({
    cameInMs: 33 * HOUR_MS,
    goneByMs: 57 * HOUR_MS,
    lastLeftMs: -6 * HOUR_MS,
  });
  expect(unclosedStay([57 * HOUR_MS], all, 80 * HOUR_MS)).toMatchObject({ goneByMs: 80 * HOUR_MS });
  expect(unclosedStay([9 * HOUR_MS], punches(['in', 9]), 80 * HOUR_MS)?.lastLeftMs).toBeUndefined();
});
