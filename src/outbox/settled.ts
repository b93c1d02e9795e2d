import type { Receipt } from '../contract/receipt.ts';
import { coreOf } from './core-of.ts';
import type {
  HoldReason,
  Obstacle,
  PunchRecord,
  Refusal,
  StoredPunch,
  WaitingPunch,
} from './punch-record.ts';

/** How a send ended, as far as the record is concerned. */
export type Settlement =
  | { readonly state: 'sent'; readonly receipt: Receipt; readonly sentMs: number }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'held'; readonly why: HoldReason }
  | {
      readonly state: 'waiting';
      readonly nextAttemptMs: number;
      readonly waitSetBy: WaitingPunch['waitSetBy'];
      readonly obstacle: Obstacle;
    };

/**
 * The record after a send of this owner's has ended, or undefined where the end changes nothing. A receipt counts
 * whoever brings it; any other end only while the lease is still the owner's.
 */
export function settled(record: StoredPunch, owner: string, end: Settlement): PunchRecord | undefined {
  if (record.state === 'sent' || record.state === 'draft' || record.state === 'undone') return undefined;
  const { obstacle: _, ...core } = coreOf(record);
  const { bodyText, position } = record;
  if (end.state === 'sent') return { ...core, position, ...end };
  if (record.state !== 'sending' || record.lease.owner !== owner) return undefined;
  switch (end.state) {
    case 'waiting':
    case 'refused':
      return { ...core, bodyText, position, ...end };
    case 'held': {
      const counts = end.why === 'key-mismatch';
      return { ...core, bodyText, position, ...end, attempts: counts ? core.attempts : core.attempts - 1 };
    }
  }
}
