import type { KeyObject } from 'node:crypto';
import type { IdentityProof } from '../../contract/identity-tag.ts';
import { seal, unseal } from '../keys/sealing.ts';

/** Seals a PIN or a badge's content for the store, as this person's alone. */
export function sealProof(
  secretKey: KeyObject,
  proof: IdentityProof,
  employeeId: number,
  content: string,
): string {
  return seal(secretKey, labelOf(proof, employeeId), new TextEncoder().encode(content));
}

/** Opens what `sealProof` made; undefined where it does not open. */
export function openProof(
  secretKey: KeyObject,
  proof: IdentityProof,
  employeeId: number,
  sealed: string,
): string | undefined {
  const bytes = unseal(secretKey, labelOf(proof, employeeId), sealed);
  return bytes && new TextDecoder().decode(bytes);
}

function labelOf(proof: IdentityProof, employeeId: number): string {
  return `${proof}:${employeeId}`;
}
