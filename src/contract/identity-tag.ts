/** What a person shows to be known by; `admin-pin` opens a terminal's settings and is nobody's own. */
export type IdentityProof = 'pin' | 'badge' | 'admin-pin';

/**
 * The text whose UTF-8 bytes' HMAC-SHA-256 under the device's tag key, base64url, is the tag of a PIN or of a badge's
 * content. Spaces around a badge's content are a reader's doing and do not count; a PIN is its digits as they stand,
 * leading zeros included.
 */
export function identityTagText(proof: IdentityProof, content: string): string {
  const shown = proof === 'badge' ? content.trim().normalize('NFC') : content;
  return `workly-kiosk-tag-1\n${proof}\n${shown}`;
}
