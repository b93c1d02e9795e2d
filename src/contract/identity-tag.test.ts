import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type IdentityProof, identityTagText } from './identity-tag.ts';

const proof = fc.constantFrom<IdentityProof>('pin', 'badge');

test('the spaces that a reader puts around a badge do not count, nor how a letter is composed', () => {
  expect(identityTagText('badge', ' 336\n')).toBe(identityTagText('badge', '336'));
  expect(identityTagText('badge', 'cafe\u0301')).toBe(identityTagText('badge', 'caf\u00e9'));
});

test('a PIN is its digits as they stand', () => {
  expect(identityTagText('pin', '0147')).not.toBe(identityTagText('pin', '147'));
  expect(identityTagText('pin', '0147')).toBe('workly-kiosk-tag-1\npin\n0147');
});

// Few signs, so that equal ones and nearly equal ones come up.
const content = fc
  .array(fc.constantFrom('0', '1', 'pin', 'badge', '\n', ' ', 'e', '\u0301', '\u00e9'), { maxLength: 4 })
  .map((signs) => signs.join(''));

test('no two proofs have one text: neither two PINs, nor a PIN and a badge, nor two badges that differ', () => {
  const shown = (kind: IdentityProof, text: string) =>
    kind === 'badge' ? text.trim().normalize('NFC') : text;
  fc.assert(
    fc.property(proof, content, proof, content, (one, a, other, b) => {
      const same = one === other && shown(one, a) === shown(other, b);
      return (identityTagText(one, a) === identityTagText(other, b)) === same;
    }),
  );
});
