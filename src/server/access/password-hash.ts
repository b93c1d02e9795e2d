import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** What it costs to try a password: memory is 128 × 2^logN × r bytes, time grows with p too. */
export interface ScryptCost {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

/** For a password that a person thought of: OWASP's choice at 64 MB a try. */
export const THOUGHT_OF: ScryptCost = { logN: 16, r: 8, p: 2 };

/** For a password that was drawn at random, which no list of words holds. */
export const DRAWN: ScryptCost = { logN: 10, r: 8, p: 1 };

const HASH_BYTES = 32;
const SALT_BYTES = 16;
const MOST_MEMORY_BYTES = 256 * 1024 * 1024;
const STORED = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]+)\$([\w-]+)$/;

/** A password in the form in which it is stored: its cost, salt and hash. */
export async function hashPassword(password: string, cost: ScryptCost): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(password, salt, cost);
  return ['scrypt', cost.logN, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join(
    '$',
  );
}

/**
 * Whether the password is the one that was stored. Without a stored one it takes as long and is false, so that nobody
 * learns by the clock which accounts there are.
 */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const parts = STORED.exec(stored ?? '');
  if (!parts) {
    await derive(password, randomBytes(SALT_BYTES), THOUGHT_OF);
    return false;
  }
  const [, logN, r, p, salt = '', hash = ''] = parts;
  const cost = { logN: Number(logN), r: Number(r), p: Number(p) };
  const expected = Buffer.from(hash, 'base64url');
  const derived = await derive(password, Buffer.from(salt, 'base64url'), cost);
  return derived.length === expected.length && timingSafeEqual(derived, expected);
}

function derive(password: string, salt: Buffer, { logN, r, p }: ScryptCost): Promise<Buffer> {
  const options = { N: 2 ** logN, r, p, maxmem: MOST_MEMORY_BYTES };
  return new Promise((resolve, reject) => {
    // One letter can be written as different characters, by the keyboard that it comes from.
    scrypt(password.normalize('NFC'), salt, HASH_BYTES, options, (error, hash) => {
      if (error) reject(error);
      else resolve(hash);
    });
  });
}
