import { backoffMs } from './backoff.ts';
import type { Verdict } from './classify.ts';
import type { SendingPunch } from './punch-record.ts';
import type { Settlement } from './settled.ts';

/** What a verdict means for the record that was sent, with the wait before the next try where there is one. */
export function settlementOf(
  leased: SendingPunch,
  verdict: Verdict,
  nowMs: number,
  random: () => number,
): Settlement {
  switch (verdict.kind) {
    case 'recorded':
      return { state: 'sent', receipt: verdict.receipt, sentMs: nowMs };
    case 'refused':
      return { state: 'refused', refusal: verdict.refusal };
    case 'held':
      return { state: 'held', why: verdict.why };
    case 'again':
      return {
        state: 'waiting',
        nextAttemptMs: nowMs + (verdict.retryAfterMs ?? backoffMs(leased.attempts, random)),
        waitSetBy: verdict.retryAfterMs === undefined ? 'backoff' : 'server',
        obstacle: verdict.obstacle,
      };
  }
}
