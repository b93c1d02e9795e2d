import { type KeyObject, randomBytes } from 'node:crypto';
import { newDeviceKey, openDeviceKey } from '../keys/device-key.ts';
import { hashSecret } from './hash-secret.ts';
import type { EnrolmentTarget } from './issue-enrolment.ts';
import { newDeviceSecret } from './new-device-secret.ts';
import type { Store } from './store-schema.ts';

/** A device that was just enrolled, with the cookie's secret, of which the store keeps only the hash. */
export interface EnrolledDevice {
  readonly deviceId: number;
  /** Its public id, by which its chain is named. */
  readonly publicId: string;
  readonly secret: string;
  readonly chainKey: Uint8Array;
  /** The key of a terminal's roster tags. */
  readonly tagKey: Uint8Array | undefined;
}

/** Adds a device with fresh keys and a fresh secret. */
export async function addDevice(
  tx: Store,
  secretKey: KeyObject,
  target: EnrolmentTarget,
  nowMs: number,
): Promise<EnrolledDevice> {
  const secret = newDeviceSecret();
  const publicId = newPublicId();
  const chain = newDeviceKey(secretKey, { purpose: 'chain', publicId });
  const tag = target.kind === 'terminal' ? newDeviceKey(secretKey, { purpose: 'tag', publicId }) : undefined;
  const { id } = await tx
    .insertInto('devices')
    .values({
      kind: target.kind,
      cookie_hash: hashSecret(secret),
      employee_id: target.kind === 'personal' ? target.employeeId : null,
      location_id: target.kind === 'terminal' ? target.locationId : null,
      name: target.kind === 'terminal' ? target.name : null,
      created_at: nowMs,
      public_id: publicId,
      chain_key: chain.sealed,
      tag_key: tag?.sealed ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { deviceId: id, publicId, secret, chainKey: chain.key, tagKey: tag?.key };
}

/** Gives a device another secret, which makes the former ones void; undefined where it was revoked. Its keys stay. */
export async function renewDevice(
  tx: Store,
  secretKey: KeyObject,
  deviceId: number,
  nowMs: number,
): Promise<EnrolledDevice | undefined> {
  const secret = newDeviceSecret();
  const row = await tx
    .updateTable('devices')
    .set({
      cookie_hash: hashSecret(secret),
      former_cookie_hash: null,
      cookie_given_at: nowMs,
      cookie_used_at: null,
    })
    .where('id', '=', deviceId)
    .where('revoked_at', 'is', null)
    .returning(['public_id', 'chain_key', 'tag_key'])
    .executeTakeFirst();
  if (!row) return undefined;
  const publicId = row.public_id;
  const chainKey =
    openDeviceKey(secretKey, { purpose: 'chain', publicId }, row.chain_key) ??
    (await giveChainKey(tx, secretKey, deviceId, publicId));
  const tagKey = openDeviceKey(secretKey, { purpose: 'tag', publicId }, row.tag_key);
  return { deviceId, publicId, secret, chainKey, tagKey };
}

/** A device that was enrolled when there were no chains has none to give again. */
async function giveChainKey(
  tx: Store,
  secretKey: KeyObject,
  deviceId: number,
  publicId: string,
): Promise<Uint8Array> {
  const { key, sealed } = newDeviceKey(secretKey, { purpose: 'chain', publicId });
  await tx.updateTable('devices').set({ chain_key: sealed }).where('id', '=', deviceId).execute();
  return key;
}

/** Of 128 bits, and without a dash in front: it is also typed as an argument. */
function newPublicId(): string {
  for (;;) {
    const id = randomBytes(16).toString('base64url');
    if (!id.startsWith('-')) return id;
  }
}
