import { expect, test } from 'vitest';
import { parseSeed } from '../checks/parse-seed.ts';

test('a seed is a whole number of 32 bits', () => {
  expect(['0', '42', '-2147483648', '2147483647'].map(parseSeed)).toEqual([0, 42, -(2 ** 31), 2 ** 31 - 1]);
});

test('without one every property chooses its own', () => {
  expect([undefined, '', ' '].map(parseSeed)).toEqual([undefined, undefined, undefined]);
});

test.each([
  'x',
  '1.5',
  '4294967296',
  'NaN',
])('a seed such as %s is refused rather than guessed at', (text) => {
  expect(() => parseSeed(text)).toThrow('FC_SEED');
});
