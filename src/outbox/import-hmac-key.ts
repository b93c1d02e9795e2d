import { fromBase64Url } from './base64-url.ts';

/** A key that was sent as base64url, imported so that it signs and cannot be read again. */
export function importHmacKey(text: string): Promise<CryptoKey> {
  const bytes = fromBase64Url(text);
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}
