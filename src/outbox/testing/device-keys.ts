import type { DeviceKeys } from '../../contract/enrolment-answer.ts';
import { toBase64Url } from '../base64-url.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** What a server would give a device at its enrolment; `fill` tells one chain key from another. */
export function deviceKeys(device = 'device-1', fill = 1): DeviceKeys {
  return {
    chain: { device, key: toBase64Url(new Uint8Array(32).fill(fill)) },
    rescue: { key: 'rescue-1', publicKey: toBase64Url(new Uint8Array(65).fill(200)) },
  };
}

/** A server's own pair of keys, and the half of it that a device gets. */
export async function rescuePair(): Promise<{
  readonly privateKey: CryptoKey;
  readonly to: DeviceKeys['rescue'];
}> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const point = await crypto.subtle.exportKey('raw', pair.publicKey);
  return {
    privateKey: pair.privateKey,
    to: { key: 'rescue-1', publicKey: toBase64Url(new Uint8Array(point)) },
  };
}
