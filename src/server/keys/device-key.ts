import { type KeyObject, randomBytes } from 'node:crypto';
import { seal, unseal } from './sealing.ts';

const KEY_BYTES = 32;

/** What a device's key is for: its chain of records, or its roster's tags. */
export type DeviceKeyPurpose = 'chain' | 'tag';

/** Which key of which device. */
export interface DeviceKeyName {
  readonly purpose: DeviceKeyPurpose;
  readonly publicId: string;
}

/** A fresh key for a device, and the form in which it is stored. */
export function newDeviceKey(
  secretKey: KeyObject,
  name: DeviceKeyName,
): { readonly key: Uint8Array; readonly sealed: string } {
  const key = randomBytes(KEY_BYTES);
  return { key, sealed: seal(secretKey, labelOf(name), key) };
}

/** The key as it was before it was stored; undefined where there is none, or none that opens. */
export function openDeviceKey(
  secretKey: KeyObject,
  name: DeviceKeyName,
  sealed: string | null,
): Uint8Array | undefined {
  return sealed === null ? undefined : unseal(secretKey, labelOf(name), sealed);
}

function labelOf({ purpose, publicId }: DeviceKeyName): string {
  return `${purpose}-key:${publicId}`;
}
