import { type KeyObject, randomBytes } from 'node:crypto';
import { seal, unseal } from '../keys/sealing.ts';

const KEY_BYTES = 32;

/** A fresh key for the chain of the device with this public id, and the form in which it is stored. */
export function newChainKey(
  secretKey: KeyObject,
  publicId: string,
): { readonly key: Uint8Array; readonly sealed: string } {
  const key = randomBytes(KEY_BYTES);
  return { key, sealed: seal(secretKey, labelOf(publicId), key) };
}

/** The key as it was before it was stored; undefined where there is none, or none that opens. */
export function openChainKey(
  secretKey: KeyObject,
  publicId: string,
  sealed: string | null,
): Uint8Array | undefined {
  return sealed === null ? undefined : unseal(secretKey, labelOf(publicId), sealed);
}

function labelOf(publicId: string): string {
  return `chain-key:${publicId}`;
}
