import { createHash } from 'node:crypto';

/** What a key stands for: the path and the exact bytes, SHA-256 in hexadecimal. */
export function requestFingerprint(path: string, bytes: Uint8Array): string {
  return createHash('sha256').update(`${path}\n`).update(bytes).digest('hex');
}
