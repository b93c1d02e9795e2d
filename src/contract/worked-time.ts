import { type HourPunch, type HourSpan, pairPunches } from './pair-punches.ts';

/** What a person's punches say of a span of time. */
export interface WorkedTime {
  /** The part of the span that they were there, up to now where they still are. */
  readonly workedMs: number;
  /** The part of it that no clock-out has closed yet. */
  readonly runningMs: number;
  /** Since when they are there now, where that reaches into the span. */
  readonly openSinceMs: number | undefined;
  /** The span's clock-ins that no clock-out belongs to and that are too long ago to be running: not counted. */
  readonly withoutOutMs: readonly number[];
  /** The span's clock-outs that no clock-in belongs to: not counted. */
  readonly withoutInMs: readonly number[];
}

/**
 * How long a person worked within a span, by one person's punches in any order. Instants alone count, so midnight and a
 * change of the clocks take and give nothing; punches of a day before the span belong to it, for who came in then.
 */
export function workedTime(punches: readonly HourPunch[], span: HourSpan, nowMs: number): WorkedTime {
  const { stays, runningSinceMs, withoutOutMs, withoutInMs } = pairPunches(punches, nowMs);
  const running =
    runningSinceMs === undefined
      ? undefined
      : { fromMs: runningSinceMs, toMs: Math.max(runningSinceMs, nowMs) };
  const runningMs = running ? sharedMs(running, span) : 0;
  const closedMs = stays.reduce((sum, stay) => sum + sharedMs(stay, span), 0);
  const inSpan = (instantMs: number) => instantMs >= span.fromMs && instantMs < span.toMs;
  const reaches = running && running.fromMs < span.toMs && running.toMs >= span.fromMs;
  return {
    workedMs: closedMs + runningMs,
    runningMs,
    openSinceMs: reaches ? running.fromMs : undefined,
    withoutOutMs: withoutOutMs.filter(inSpan),
    withoutInMs: withoutInMs.filter(inSpan),
  };
}

function sharedMs(one: HourSpan, other: HourSpan): number {
  return Math.max(0, Math.min(one.toMs, other.toMs) - Math.max(one.fromMs, other.fromMs));
}
