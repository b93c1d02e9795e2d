import { createSecretKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { seal, unseal } from './sealing.ts';

const PLAIN = new Uint8Array([1, 2, 3]);

test('what was sealed opens with the same key and name, and is never sealed the same way twice', () => {
  const sealed = seal(SECRET_KEY, 'a', PLAIN);
  expect(new Uint8Array(unseal(SECRET_KEY, 'a', sealed) ?? [])).toEqual(PLAIN);
  expect(seal(SECRET_KEY, 'a', PLAIN)).not.toBe(sealed);
});

test('it opens with no other key, under no other name, and not when changed or cut', () => {
  const sealed = seal(SECRET_KEY, 'a', PLAIN);
  const bytes = Buffer.from(sealed, 'base64url');
  expect(unseal(createSecretKey(Buffer.alloc(32, 8)), 'a', sealed)).toBeUndefined();
  expect(unseal(SECRET_KEY, 'b', sealed)).toBeUndefined();
  for (const index of bytes.keys()) {
    const changed = Buffer.from(bytes);
    changed[index] = (bytes[index] ?? 0) ^ 1;
    expect(unseal(SECRET_KEY, 'a', changed.toString('base64url'))).toBeUndefined();
  }
  for (const length of [0, 12, 27, 28, 30]) {
    expect(unseal(SECRET_KEY, 'a', bytes.subarray(0, length).toString('base64url'))).toBeUndefined();
  }
});
