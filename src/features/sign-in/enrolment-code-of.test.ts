import { expect, test } from 'vitest';
import { enrolmentCodeOf } from './enrolment-code-of.ts';

test.each([
  ['7f3k-9tq2', '7F3K9TQ2'],
  [' 7F3K 9TQ2 ', '7F3K9TQ2'],
  ['https://kiosk.example/#enrol=abcdefgh-ijklmnop_q', 'abcdefgh-ijklmnop_q'],
  ['Open this: http://localhost:3000/?lang=en#enrol=abcdefghijklmnop soon', 'abcdefghijklmnop'],
  ['', undefined],
  ['1234', undefined],
  ['https://kiosk.example/#enrol=short', undefined],
])('of %o the code is %o', (typed, code) => {
  expect(enrolmentCodeOf(typed)).toBe(code);
});
