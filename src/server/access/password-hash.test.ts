import { expect, test, vi } from 'vitest';
import { DRAWN, hashPassword, isPassword, THOUGHT_OF } from './password-hash.ts';

// It is made to be slow.
vi.setConfig({ testTimeout: 60_000 });

test('a password is known again, and another one is not', async () => {
  const stored = await hashPassword('correct horse', THOUGHT_OF);
  expect(stored).toMatch(/^scrypt\$16\$8\$2\$[\w-]{22}\$[\w-]{43}$/);
  expect(await isPassword('correct horse', stored)).toBe(true);
  expect(await isPassword('correct horsf', stored)).toBe(false);
});

test('the same password is stored differently each time', async () => {
  expect(await hashPassword('correct horse', DRAWN)).not.toBe(await hashPassword('correct horse', DRAWN));
});

test('one letter typed as two characters is the same letter', async () => {
  expect(await isPassword('cafe\u0301', await hashPassword('caf\u00e9', DRAWN))).toBe(true);
});

test('a hash of other costs is read by its own', async () => {
  const stored = 'scrypt$1$1$1$c2FsdA$Pq6nPP9sSt3hth3FmeUpbHAhFXGQIQuoDRTbeh-Qy8U';
  expect(await isPassword('x', stored)).toBe(true);
  expect(await isPassword('y', stored)).toBe(false);
});

test.each([
  undefined,
  null,
  '',
  'plain',
  'scrypt$16$8$2$$',
])('nothing opens with %s stored', async (stored) => {
  expect(await isPassword('', stored)).toBe(false);
});
