import type { HourPunch } from '../../contract/pair-punches.ts';

/** A clock-in that no clock-out has followed, epoch milliseconds. */
export interface UnclosedStay {
  readonly cameInMs: number;
  /** They had left by then: they punched again, or it is now. */
  readonly goneByMs: number;
  /** When they last clocked out otherwise; undefined where that is not known. */
  readonly lastLeftMs: number | undefined;
}

/** The newest of these clock-ins without a clock-out, with what else is known of when they left. */
export function unclosedStay(
  unclosedMs: readonly number[],
  punches: readonly HourPunch[],
  nowMs: number,
): UnclosedStay | undefined {
  if (unclosedMs.length === 0) return undefined;
  const cameInMs = Math.max(...unclosedMs);
  const later = punches.map(({ instantMs }) => instantMs).filter((instantMs) => instantMs > cameInMs);
  const leavings = punches.filter(({ direction }) => direction === 'out').map(({ instantMs }) => instantMs);
  return {
    cameInMs,
    goneByMs: Math.min(nowMs, ...later),
    lastLeftMs: leavings.length > 0 ? Math.max(...leavings) : undefined,
  };
}
