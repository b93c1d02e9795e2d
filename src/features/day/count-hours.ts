import type { HourPunch } from '../../contract/pair-punches.ts';
import { workedTime } from '../../contract/worked-time.ts';
import type { OwnSpans } from './own-spans.ts';

/** What a person is told of their hours. */
export interface OwnHours {
  readonly todayMs: number;
  /** Undefined where the week is not known from its beginning. */
  readonly weekMs: number | undefined;
  /** Clock-ins of this week, or the last of all, that have no clock-out and do not count. */
  readonly unclosedMs: readonly number[];
}

/** Counts the hours of today and, where the punches are known since before its beginning, of this week, up to now. */
export function countHours(
  punches: readonly HourPunch[],
  { today, week }: OwnSpans,
  { nowMs, knownSinceMs }: { readonly nowMs: number; readonly knownSinceMs: number | undefined },
): OwnHours {
  const ever = { fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY };
  const lastMs = Math.max(...punches.map(({ instantMs }) => instantMs));
  const { withoutOutMs } = workedTime(punches, ever, nowMs);
  const weekIsKnown = knownSinceMs !== undefined && knownSinceMs <= week.fromMs;
  return {
    todayMs: workedTime(punches, today, nowMs).workedMs,
    weekMs: weekIsKnown ? workedTime(punches, week, nowMs).workedMs : undefined,
    unclosedMs: withoutOutMs.filter((instantMs) => instantMs >= week.fromMs || instantMs === lastMs),
  };
}
