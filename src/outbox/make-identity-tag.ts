import { type IdentityProof, identityTagText } from '../contract/identity-tag.ts';
import { toBase64Url } from './base64-url.ts';

/** The tag of a PIN or of a badge's content under the device's key: the same that the roster has of its owner. */
export async function makeIdentityTag(
  key: CryptoKey,
  proof: IdentityProof,
  content: string,
): Promise<string> {
  const text = new TextEncoder().encode(identityTagText(proof, content));
  return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, text)));
}
