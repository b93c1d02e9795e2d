import type { KeyObject } from 'node:crypto';
import { deviceCallerOf } from '../access/device-caller-of.ts';
import type { PunchingDevice } from '../access/find-device.ts';
import { openDeviceKey } from '../keys/device-key.ts';
import { findDeviceByPublicId } from '../store/find-devices.ts';
import type { Store } from '../store/store-schema.ts';

/** A device by the name of its chain, revoked or not: its records were made before. */
export interface ChainDevice extends PunchingDevice {
  readonly key: Uint8Array;
}

/** The device with this public id and its chain key; undefined where there is none, or none with a key. */
export async function findChainDevice(
  store: Store,
  secretKey: KeyObject,
  publicId: string,
): Promise<ChainDevice | undefined> {
  const row = await findDeviceByPublicId(store, publicId);
  const key = row && openDeviceKey(secretKey, { purpose: 'chain', publicId }, row.chain_key);
  if (!key) return undefined;
  // Whose person signed out is no stranger: only what an administrator revoked is heard with care.
  const revokedAtMs = row.revoked_by === null ? undefined : (row.revoked_at ?? undefined);
  return { caller: deviceCallerOf(row), revokedAtMs, key };
}
