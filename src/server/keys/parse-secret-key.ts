import { createSecretKey, type KeyObject } from 'node:crypto';

// 32 bytes in base64 or base64url.
const FORM = /^[A-Za-z0-9+/_-]{43}=?$/;

/** Reads the server's secret key as an operator writes it; undefined where it is not 32 bytes in base64 or base64url. */
export function parseSecretKey(text: string): KeyObject | undefined {
  return FORM.test(text) ? createSecretKey(Buffer.from(text, 'base64')) : undefined;
}
