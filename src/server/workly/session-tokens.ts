import type { KeyObject } from 'node:crypto';
import * as v from 'valibot';
import { seal, unseal } from '../keys/sealing.ts';

const schema = v.object({ access: v.string(), refresh: v.nullable(v.string()) });

/** What a session at Workly consists of. */
export type SessionTokens = v.InferOutput<typeof schema>;

/** The tokens in the form in which they are stored. */
export function sealTokens(secretKey: KeyObject, principal: string, tokens: SessionTokens): string {
  return seal(secretKey, labelOf(principal), Buffer.from(JSON.stringify(tokens)));
}

/** The tokens as they were; undefined where there are none, or none that open. */
export function openTokens(
  secretKey: KeyObject,
  principal: string,
  sealed: string | null,
): SessionTokens | undefined {
  const plain = sealed === null ? undefined : unseal(secretKey, labelOf(principal), sealed);
  // What opens is what was sealed: no stranger can have written it.
  return plain && v.parse(schema, JSON.parse(Buffer.from(plain).toString()));
}

function labelOf(principal: string): string {
  return `workly-session:${principal}`;
}
