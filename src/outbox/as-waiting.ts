import { coreOf } from './core-of.ts';
import type { HeldPunch, RefusedPunch, SendingPunch, UndonePunch, WaitingPunch } from './punch-record.ts';

/** The record ready to be sent at once, whatever stood in its way. */
export function asWaiting(
  record: SendingPunch | HeldPunch | RefusedPunch | WaitingPunch | UndonePunch,
): WaitingPunch {
  const { bodyText, position } = record;
  return { ...coreOf(record), bodyText, position, state: 'waiting', nextAttemptMs: 0, waitSetBy: 'nobody' };
}
