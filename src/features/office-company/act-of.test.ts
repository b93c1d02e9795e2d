import { expect, test } from 'vitest';
import { actOf } from './act-of.ts';

const ACTS = { 'person.add': 'Added a person' };

test('an act is told in words, and one that nobody has words for by its name', () => {
  expect(actOf('person.add', ACTS)).toBe('Added a person');
  expect(actOf('moon.land', ACTS)).toBe('moon.land');
  expect(actOf('toString', ACTS)).toBe('toString');
});
