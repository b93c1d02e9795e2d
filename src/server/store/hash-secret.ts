import { createHash } from 'node:crypto';

/** The form in which a secret is stored: SHA-256, hexadecimal. Enough because our secrets are 256 random bits. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
