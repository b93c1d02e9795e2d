import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoffMs, LONGEST_BACKOFF_MS } from './backoff.ts';

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('the bound doubles with each failure up to five minutes', () => {
  const bounds = [0, 1, 2, 3, 8, 9, 30, 10_000].map((failures) => backoffMs(failures, () => 1));
  expect(bounds).toEqual([1_000, 2_000, 4_000, 8_000, 256_000, 300_000, 300_000, 300_000]);
});

test('the wait is anything up to the bound, so that kiosks that failed together do not return together', () => {
  expect(backoffMs(3, () => 0.25)).toBe(2_000);
  expect(backoffMs(3, () => 0)).toBe(200);
});

test('however often it failed, the wait is a whole number of milliseconds between a fifth of a second and five minutes', () => {
  fc.assert(
    fc.property(fc.nat(100_000), chance, (failures, random) => {
      const ms = backoffMs(failures, () => random);
      expect(Number.isInteger(ms) && ms >= 200 && ms <= LONGEST_BACKOFF_MS).toBe(true);
    }),
  );
});
