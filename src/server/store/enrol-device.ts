import type { KeyObject } from 'node:crypto';
import type { EnrolmentRequest } from '../../contract/enrolment-request.ts';
import { parseShortCode } from '../../contract/short-code.ts';
import { hashShortCode } from '../keys/hash-short-code.ts';
import { addDevice, type EnrolledDevice, renewDevice } from './add-device.ts';
import { hashSecret } from './hash-secret.ts';
import type { EnrolmentTarget } from './issue-enrolment.ts';
import type { Store } from './store-schema.ts';

const REPEAT_WINDOW_MS = 10 * 60_000;

/**
 * Uses a one-time code up, the link's or the short one, and makes its device, or undefined where the code is unknown,
 * expired or used. The try that used it may repeat itself for ten minutes: it gets the same device and keys with a fresh
 * secret, and the former one is void.
 */
export function enrolDevice(
  store: Store,
  secretKey: KeyObject,
  request: EnrolmentRequest,
  nowMs: number,
): Promise<EnrolledDevice | undefined> {
  return store.transaction().execute(async (tx) => {
    const found = await findCode(tx, secretKey, request.code);
    if (!found) return undefined;
    const used = found.expiresAtMs > nowMs && (await takeCode(tx, found.codeHash, request.attempt, nowMs));
    if (!used) return repeat(tx, secretKey, found.codeHash, request.attempt, nowMs);
    const { renewsDeviceId, target } = used;
    if (renewsDeviceId !== null) return renewDevice(tx, secretKey, renewsDeviceId, nowMs);
    const device = await addDevice(tx, secretKey, target, nowMs);
    await tx
      .updateTable('enrolment_codes')
      .set({ device_id: device.deviceId })
      .where('code_hash', '=', found.codeHash)
      .execute();
    return device;
  });
}

interface FoundCode {
  readonly codeHash: string;
  readonly expiresAtMs: number;
}

async function findCode(tx: Store, secretKey: KeyObject, code: string): Promise<FoundCode | undefined> {
  const isShort = parseShortCode(code) === code;
  const row = await tx
    .selectFrom('enrolment_codes')
    .select(['code_hash', 'expires_at', 'short_code_expires_at'])
    .where(
      isShort ? 'short_code_hash' : 'code_hash',
      '=',
      isShort ? hashShortCode(secretKey, code) : hashSecret(code),
    )
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    codeHash: row.code_hash,
    expiresAtMs: isShort ? (row.short_code_expires_at ?? row.expires_at) : row.expires_at,
  };
}

/** What a code is for: a new device, or one that is there already and only needs its cookie again. */
interface TakenCode {
  readonly target: EnrolmentTarget;
  readonly renewsDeviceId: number | null;
}

/** Uses an unused code up, and tells what it is for; undefined where it was used. */
async function takeCode(
  tx: Store,
  codeHash: string,
  attempt: string,
  nowMs: number,
): Promise<TakenCode | undefined> {
  const row = await tx
    .updateTable('enrolment_codes')
    .set({ used_at: nowMs, attempt })
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .returning(['employee_id', 'location_id', 'name', 'device_id'])
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.location_id !== null) {
    const target = { kind: 'terminal', locationId: row.location_id, name: row.name ?? '' } as const;
    return { target, renewsDeviceId: row.device_id };
  }
  if (row.employee_id !== null) {
    return { target: { kind: 'personal', employeeId: row.employee_id }, renewsDeviceId: row.device_id };
  }
  throw new Error('An enrolment code is for nobody and for no place');
}

async function repeat(
  tx: Store,
  secretKey: KeyObject,
  codeHash: string,
  attempt: string,
  nowMs: number,
): Promise<EnrolledDevice | undefined> {
  const row = await tx
    .selectFrom('enrolment_codes')
    .select('device_id')
    .where('code_hash', '=', codeHash)
    .where('attempt', '=', attempt)
    .where('used_at', '>', nowMs - REPEAT_WINDOW_MS)
    .executeTakeFirst();
  return row?.device_id ? renewDevice(tx, secretKey, row.device_id, nowMs) : undefined;
}
