import { randomBytes } from 'node:crypto';
import { hashSecret } from './hash-secret.ts';
import type { Store } from './store-schema.ts';

/**
 * Makes a one-time code that turns one browser into a personal kiosk of the person, good until the given moment.
 * It belongs in a link's fragment; the store keeps only its hash.
 */
export async function issueEnrolmentCode(
  store: Store,
  employeeId: number,
  expiresAtMs: number,
): Promise<string> {
  const code = randomBytes(32).toString('base64url');
  await store
    .insertInto('enrolment_codes')
    .values({
      code_hash: hashSecret(code),
      kind: 'personal',
      employee_id: employeeId,
      expires_at: expiresAtMs,
    })
    .execute();
  return code;
}
