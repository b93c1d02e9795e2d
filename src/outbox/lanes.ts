import { LONGEST_BACKOFF_MS, LONGEST_RETRY_AFTER_MS } from './backoff.ts';
import { isPast } from './is-past.ts';
import type { DraftPunch, PunchCore, StoredPunch, WaitingPunch } from './punch-record.ts';

/** What can be done for a lane now. */
export type Step =
  | { readonly kind: 'freeze'; readonly lane: string; readonly record: StoredPunch<DraftPunch> }
  | { readonly kind: 'send'; readonly lane: string; readonly record: StoredPunch<WaitingPunch> };

/** What is next for a lane: a step, or the device wall time at which to look again, or nothing that time brings. */
export type Prospect = Step | { readonly kind: 'later'; readonly dueMs: number } | { readonly kind: 'stuck' };

/** No punch is held back longer than this for a position or an undo. */
const LONGEST_HOLD_BACK_MS = 60_000;
const LONGEST_LEASE_MS = 60_000;

/** A person under one principal: their punches leave in the order of the taps and wait for nobody else's. */
export type Lane = Pick<PunchCore, 'principal' | 'employeeId'>;

/** One word for a lane. */
export function laneOf({ principal, employeeId }: Lane): string {
  return `${principal}/${employeeId}`;
}

/** What is next for a lane whose records come in the order of the taps. */
export function prospectOf(lane: string, records: readonly StoredPunch[], nowMs: number): Prospect {
  for (const record of records) {
    switch (record.state) {
      case 'draft': {
        const dueMs = Math.max(record.deadlineMs, record.sendAfterMs);
        return isPast(dueMs, nowMs, LONGEST_HOLD_BACK_MS)
          ? { kind: 'freeze', lane, record }
          : { kind: 'later', dueMs };
      }
      case 'waiting': {
        const longestMs = record.waitSetBy === 'server' ? LONGEST_RETRY_AFTER_MS : LONGEST_BACKOFF_MS;
        if (!isPast(record.sendAfterMs, nowMs, LONGEST_HOLD_BACK_MS)) {
          return { kind: 'later', dueMs: record.sendAfterMs };
        }
        return isPast(record.nextAttemptMs, nowMs, longestMs)
          ? { kind: 'send', lane, record }
          : { kind: 'later', dueMs: record.nextAttemptMs };
      }
      case 'sending':
        return { kind: 'later', dueMs: Math.min(record.lease.untilMs, nowMs + LONGEST_LEASE_MS) };
      case 'held':
        // Our own fault must not stand in the way of the person's next punch; the other two would meet it as well.
        if (record.why === 'key-mismatch') continue;
        return { kind: 'stuck' };
      case 'sent':
      case 'refused':
      case 'undone':
        continue;
    }
  }
  return { kind: 'stuck' };
}
