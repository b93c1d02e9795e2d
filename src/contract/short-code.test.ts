import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatShortCode, parseShortCode } from './short-code.ts';

const DIGITS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const code = fc
  .array(fc.constantFrom(...DIGITS), { minLength: 8, maxLength: 8 })
  .map((digits) => digits.join(''));

test('a code is read back however it is typed: with its dash, in small letters, with spaces', () => {
  fc.assert(
    fc.property(code, (made) => {
      for (const typed of [made, formatShortCode(made), made.toLowerCase(), ` ${[...made].join(' ')} `]) {
        expect(parseShortCode(typed)).toBe(made);
      }
    }),
  );
});

test('what is easily misread is read as what it must have been', () => {
  expect(parseShortCode('oOiI-lL00')).toBe('00111100');
});

test('it is shown as two groups of four', () => {
  expect(formatShortCode('YQG7ACDC')).toBe('YQG7-ACDC');
});

test.each(['', 'YQG7-ACD', 'YQG7-ACDCX', 'YQG7-ACDU', 'YQG7-ACD!', 'ЯQG7-ACDC'])('%j is no code', (typed) => {
  expect(parseShortCode(typed)).toBeUndefined();
});
