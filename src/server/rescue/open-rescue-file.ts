import { type KeyObject, webcrypto } from 'node:crypto';
import { ERROR_CODE } from '../../contract/error-code.ts';
import {
  parseRescuedPunches,
  parseRescueFile,
  type RescuedPunches,
  type RescueFile,
} from '../../contract/rescue-file.ts';
import { findRescuePrivateKey } from '../keys/rescue-key.ts';
import type { Store } from '../store/store-schema.ts';
import { ValidationError } from '../validation-error.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const SECRET_BITS = 256;
const INFO = new TextEncoder().encode('workly-kiosk-rescue-1');

/**
 * Opens a rescue file with the server's own key. Throws a `ValidationError` where it is none, where it was made for
 * another server, and where it was changed.
 */
export async function openRescueFile(
  store: Store,
  secretKey: KeyObject,
  body: unknown,
): Promise<RescuedPunches> {
  const file = parseRescueFile(body);
  if (!file) throw refusal('kind', 'This is no rescue file of a kiosk');
  const privateKey = await findRescuePrivateKey(store, secretKey, file.key);
  if (!privateKey) throw refusal('key', 'This rescue file was made for another server');
  const plain = await decrypt(file, privateKey);
  if (!plain) throw refusal('data', 'This rescue file was changed, or is not whole');
  const punches = parseRescuedPunches(parseJson(plain));
  if (!punches) throw refusal('data', 'This rescue file does not hold punches');
  return punches;
}

async function decrypt(file: RescueFile, privateKey: webcrypto.CryptoKey): Promise<Uint8Array | undefined> {
  const { subtle } = webcrypto;
  try {
    const ephemeral = await subtle.importKey('raw', bytesOf(file.ephemeral), CURVE, false, []);
    const shared = await subtle.deriveBits({ name: 'ECDH', public: ephemeral }, privateKey, SECRET_BITS);
    const secret = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
    const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: INFO };
    const key = await subtle.deriveKey(derivation, secret, { name: 'AES-GCM', length: 256 }, false, [
      'decrypt',
    ]);
    return new Uint8Array(
      await subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(file.iv) }, key, bytesOf(file.data)),
    );
  } catch {
    // A point off the curve, an iv of another length, a wrong tag: all of it says that the file is not what was made.
    return undefined;
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'base64url'));
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function refusal(field: string, message: string): ValidationError {
  return new ValidationError([{ field, code: ERROR_CODE.fieldInvalid, message }]);
}
