import type { DeviceKeys } from '../contract/enrolment-answer.ts';
import type { RescuedPunches, RescueFile } from '../contract/rescue-file.ts';
import { fromBase64Url, toBase64Url } from './base64-url.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const INFO = new TextEncoder().encode('workly-kiosk-rescue-1');

/** Encrypts punches so that only the server which enrolled this device can read them. */
export async function sealRescue(to: DeviceKeys['rescue'], punches: RescuedPunches): Promise<RescueFile> {
  const server = await crypto.subtle.importKey('raw', fromBase64Url(to.publicKey), CURVE, false, []);
  const ephemeral = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const secret = await crypto.subtle.deriveBits({ name: 'ECDH', public: server }, ephemeral.privateKey, 256);
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: INFO },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(punches));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text);
  const point = await crypto.subtle.exportKey('raw', ephemeral.publicKey);
  return {
    kind: 'workly-kiosk-rescue',
    v: 1,
    key: to.key,
    ephemeral: toBase64Url(new Uint8Array(point)),
    iv: toBase64Url(iv),
    data: toBase64Url(new Uint8Array(data)),
  };
}
