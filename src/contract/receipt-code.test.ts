import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseReceiptCode, receiptCode } from './receipt-code.ts';

test('the code is the last thirty bits of the id, five to a character', () => {
  expect(receiptCode('019aa000-0000-7000-8000-000000000000')).toBe('000000');
  expect(receiptCode('019aa000-0000-7000-8000-000000000001')).toBe('000001');
  expect(receiptCode('019aa000-0000-7000-8000-000000000020')).toBe('000010');
  expect(receiptCode('019aa000-0000-7000-8000-00003fffffff')).toBe('ZZZZZZ');
});

test('the two bits above them, and all the rest of the id, do not matter', () => {
  expect(receiptCode('019aa000-0000-7000-8000-0000c0000001')).toBe('000001');
  expect(receiptCode('ffffffff-ffff-7fff-bfff-ffff00000001')).toBe('000001');
});

test('every code is six characters without I, L, O and U', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(receiptCode(id)).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
    }),
  );
});

test('a code that is typed as it is written is read as itself', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const code = receiptCode(id);
      expect(parseReceiptCode(code)).toBe(code);
      expect(parseReceiptCode(` ${code.slice(0, 3)} - ${code.slice(3).toLowerCase()} `)).toBe(code);
    }),
  );
});

test('two ids whose last thirty bits differ have two codes', () => {
  const bits = fc.nat(2 ** 30 - 1);
  const codeOf = (last: number) =>
    receiptCode(`019aa000-0000-7000-8000-0000${last.toString(16).padStart(8, '0')}`);
  fc.assert(
    fc.property(bits, bits, (one, other) => {
      expect(codeOf(one) === codeOf(other)).toBe(one === other);
    }),
  );
});

test.each([
  ['small letters', 'abcxyz', 'ABCXYZ'],
  ['the letter O for a nought', 'OoO0oO', '000000'],
  ['the letters I and L for a one', 'IiLl1I', '111111'],
  ['spaces', ' 7K M3 PQ ', '7KM3PQ'],
  ['a hyphen', '7KM-3PQ', '7KM3PQ'],
])('a code is read in spite of %s', (_, typed, written) => {
  expect(parseReceiptCode(typed)).toBe(written);
});

test.each([
  ['nothing', ''],
  ['only spaces', '   '],
  ['a character too few', '7KM3P'],
  ['a character too many', '7KM3PQ0'],
  ['the letter U', '7KM3PU'],
  ['another sign', '7KM3P!'],
  ['letters of another script', '7КМ3РQ'],
])('%s is no code', (_, typed) => {
  expect(parseReceiptCode(typed)).toBeUndefined();
});
