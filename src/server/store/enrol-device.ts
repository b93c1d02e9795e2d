import { randomBytes } from 'node:crypto';
import type { EnrolmentRequest } from '../../contract/enrolment-request.ts';
import { hashSecret } from './hash-secret.ts';
import type { Store } from './store-schema.ts';

const REPEAT_WINDOW_MS = 10 * 60_000;

/** A device that was just enrolled, with the cookie's secret, of which the store keeps only the hash. */
export interface EnrolledDevice {
  readonly deviceId: number;
  readonly secret: string;
}

/**
 * Uses a one-time code up and makes its device, or undefined where the code is unknown, expired or used. The try that
 * used it may repeat itself for ten minutes: it gets a fresh secret of the same device, and the former one is void.
 */
export function enrolDevice(
  store: Store,
  request: EnrolmentRequest,
  nowMs: number,
): Promise<EnrolledDevice | undefined> {
  const secret = randomBytes(32).toString('base64url');
  const codeHash = hashSecret(request.code);
  return store.transaction().execute(async (tx) => {
    const used = await tx
      .updateTable('enrolment_codes')
      .set({ used_at: nowMs, attempt: request.attempt })
      .where('code_hash', '=', codeHash)
      .where('used_at', 'is', null)
      .where('expires_at', '>', nowMs)
      .returning('employee_id')
      .executeTakeFirst();
    if (!used) return renewSecret(tx, codeHash, request.attempt, secret, nowMs);
    const device = await tx
      .insertInto('devices')
      .values({ cookie_hash: hashSecret(secret), employee_id: used.employee_id, created_at: nowMs })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx
      .updateTable('enrolment_codes')
      .set({ device_id: device.id })
      .where('code_hash', '=', codeHash)
      .execute();
    return { deviceId: device.id, secret };
  });
}

async function renewSecret(
  tx: Store,
  codeHash: string,
  attempt: string,
  secret: string,
  nowMs: number,
): Promise<EnrolledDevice | undefined> {
  const device = await tx
    .updateTable('devices')
    .set({ cookie_hash: hashSecret(secret) })
    .where('revoked_at', 'is', null)
    .where('id', 'in', (codes) =>
      codes
        .selectFrom('enrolment_codes')
        .select('device_id')
        .where('code_hash', '=', codeHash)
        .where('attempt', '=', attempt)
        .where('used_at', '>', nowMs - REPEAT_WINDOW_MS)
        .$narrowType<{ device_id: number }>(),
    )
    .returning('id')
    .executeTakeFirst();
  return device && { deviceId: device.id, secret };
}
