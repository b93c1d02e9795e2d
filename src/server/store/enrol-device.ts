import { type KeyObject, randomBytes } from 'node:crypto';
import type { EnrolmentRequest } from '../../contract/enrolment-request.ts';
import { newChainKey, openChainKey } from '../chain/chain-key.ts';
import { hashSecret } from './hash-secret.ts';
import type { Store } from './store-schema.ts';

const REPEAT_WINDOW_MS = 10 * 60_000;

/** A device that was just enrolled, with the cookie's secret, of which the store keeps only the hash. */
export interface EnrolledDevice {
  readonly deviceId: number;
  readonly secret: string;
  readonly chain: {
    /** The device's public id. */
    readonly device: string;
    readonly key: Uint8Array;
  };
}

/**
 * Uses a one-time code up and makes its device, or undefined where the code is unknown, expired or used. The try that
 * used it may repeat itself for ten minutes: it gets the same device and chain with a fresh secret, and the former one is
 * void.
 */
export function enrolDevice(
  store: Store,
  secretKey: KeyObject,
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
    const device = used
      ? await addDevice(tx, codeHash, used.employee_id, secret, nowMs)
      : await renewSecret(tx, codeHash, request.attempt, secret, nowMs);
    return device && { deviceId: device.id, secret, chain: await chainOf(tx, secretKey, device) };
  });
}

interface DeviceRow {
  readonly id: number;
  readonly public_id: string;
  readonly chain_key: string | null;
}

async function addDevice(
  tx: Store,
  codeHash: string,
  employeeId: number,
  secret: string,
  nowMs: number,
): Promise<DeviceRow> {
  const device = await tx
    .insertInto('devices')
    .values({
      cookie_hash: hashSecret(secret),
      employee_id: employeeId,
      created_at: nowMs,
      public_id: randomBytes(16).toString('base64url'),
    })
    .returning(['id', 'public_id', 'chain_key'])
    .executeTakeFirstOrThrow();
  await tx
    .updateTable('enrolment_codes')
    .set({ device_id: device.id })
    .where('code_hash', '=', codeHash)
    .execute();
  return device;
}

function renewSecret(
  tx: Store,
  codeHash: string,
  attempt: string,
  secret: string,
  nowMs: number,
): Promise<DeviceRow | undefined> {
  return tx
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
    .returning(['id', 'public_id', 'chain_key'])
    .executeTakeFirst();
}

/** The device's chain, whose key is made where the row has none yet. */
async function chainOf(tx: Store, secretKey: KeyObject, device: DeviceRow): Promise<EnrolledDevice['chain']> {
  const present = openChainKey(secretKey, device.public_id, device.chain_key);
  if (present) return { device: device.public_id, key: present };
  const { sealed, key } = newChainKey(secretKey, device.public_id);
  await tx.updateTable('devices').set({ chain_key: sealed }).where('id', '=', device.id).execute();
  return { device: device.public_id, key };
}
