import { randomBytes } from 'node:crypto';

/** A secret for a device's cookie, of 256 random bits. */
export function newDeviceSecret(): string {
  return randomBytes(32).toString('base64url');
}
