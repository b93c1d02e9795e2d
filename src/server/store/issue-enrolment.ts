import { type KeyObject, randomBytes, randomInt } from 'node:crypto';
import { hashShortCode } from '../keys/hash-short-code.ts';
import { hashSecret } from './hash-secret.ts';
import type { Store } from './store-schema.ts';

const MINUTE_MS = 60_000;
const SHORT_LIFETIME_MS = 15 * MINUTE_MS;
const PERSONAL_LINK_LIFETIME_MS = 24 * 60 * MINUTE_MS;
const SHORT_DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SHORT_LENGTH = 8;

/** What a browser becomes by an enrolment. */
export type EnrolmentTarget =
  | { readonly kind: 'personal'; readonly employeeId: number }
  | { readonly kind: 'terminal'; readonly locationId: number; readonly name: string };

/** The two ways to use an enrolment; whichever is used first uses both up. */
export interface IssuedEnrolment {
  /** Belongs in a link's fragment. */
  readonly code: string;
  readonly expiresAtMs: number;
  /** Eight digits to be typed, in the form of `parseShortCode`. */
  readonly shortCode: string;
  readonly shortCodeExpiresAtMs: number;
}

/**
 * Makes a one-time enrolment: a link, good for 15 minutes for a terminal and for 24 hours for a personal device, and a
 * short code for those who have to type it, good for 15 minutes. The store keeps neither. With
 * `renewsDeviceId` no device is made: that one gets a new cookie, and what it holds back can be sent.
 */
export async function issueEnrolment(
  store: Store,
  secretKey: KeyObject,
  target: EnrolmentTarget,
  nowMs: number,
  renewsDeviceId: number | null = null,
): Promise<IssuedEnrolment> {
  const code = randomBytes(32).toString('base64url');
  const shortCode = Array.from(
    { length: SHORT_LENGTH },
    () => SHORT_DIGITS[randomInt(SHORT_DIGITS.length)],
  ).join('');
  const shortCodeExpiresAtMs = nowMs + SHORT_LIFETIME_MS;
  const expiresAtMs = target.kind === 'terminal' ? shortCodeExpiresAtMs : nowMs + PERSONAL_LINK_LIFETIME_MS;
  await store
    .insertInto('enrolment_codes')
    .values({
      code_hash: hashSecret(code),
      kind: target.kind,
      employee_id: target.kind === 'personal' ? target.employeeId : null,
      location_id: target.kind === 'terminal' ? target.locationId : null,
      name: target.kind === 'terminal' ? target.name : null,
      device_id: renewsDeviceId,
      expires_at: expiresAtMs,
      short_code_hash: hashShortCode(secretKey, shortCode),
      short_code_expires_at: shortCodeExpiresAtMs,
    })
    .execute();
  return { code, expiresAtMs, shortCode, shortCodeExpiresAtMs };
}
