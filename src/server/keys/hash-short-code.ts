import { createHmac, type KeyObject } from 'node:crypto';

/**
 * The form in which a short enrolment code is stored: HMAC under the server's secret key, hexadecimal. Eight digits
 * alone could be found again from a plain hash.
 */
export function hashShortCode(secretKey: KeyObject, code: string): string {
  return createHmac('sha256', secretKey).update(`workly-kiosk-short-code-1\n${code}`).digest('hex');
}
