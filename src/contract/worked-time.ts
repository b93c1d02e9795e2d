import type { Direction } from './direction.ts';
import { LONGEST_SHIFT_MS } from './longest-shift-ms.ts';

/** A guard's day and night with the handover; where there is more between in and out, a punch between is missing. */
const LONGEST_PAIR_MS = 26 * 3_600_000;
/** Who clocks in again after that has left in between: shift and rest together take longer. */
const LONGEST_REPEAT_MS = 12 * 3_600_000;

/** One punch of a person, as far as hours are counted from it. */
export interface HourPunch {
  readonly direction: Direction;
  readonly instantMs: number;
}

/** From the first millisecond to before the last, epoch milliseconds. */
export interface HourSpan {
  readonly fromMs: number;
  readonly toMs: number;
}

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
 *
 * A clock-in again within a shift is a repeat, and where they came in much later again, the clock-out between is missing.
 * Nobody's hours grow without end: what stayed open for longer than any shift is told instead of counted.
 */
export function workedTime(punches: readonly HourPunch[], span: HourSpan, nowMs: number): WorkedTime {
  const { stays, openMs, withoutOutMs, withoutInMs } = pair(punches);
  const runs = openMs !== undefined && nowMs - openMs < LONGEST_SHIFT_MS;
  const running = runs ? { fromMs: openMs, toMs: Math.max(openMs, nowMs) } : undefined;
  if (openMs !== undefined && !runs) withoutOutMs.push(openMs);
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

/** Closed stays, the clock-in that none has closed, and what belongs to nothing. */
function pair(punches: readonly HourPunch[]) {
  const stays: HourSpan[] = [];
  const withoutOutMs: number[] = [];
  const withoutInMs: number[] = [];
  let openMs: number | undefined;
  for (const { direction, instantMs } of punches.toSorted((one, other) => one.instantMs - other.instantMs)) {
    if (direction === 'in') {
      if (openMs !== undefined && instantMs - openMs < LONGEST_REPEAT_MS) continue;
      if (openMs !== undefined) withoutOutMs.push(openMs);
      openMs = instantMs;
      continue;
    }
    if (openMs !== undefined && instantMs - openMs <= LONGEST_PAIR_MS) {
      stays.push({ fromMs: openMs, toMs: instantMs });
    } else {
      withoutInMs.push(instantMs);
      if (openMs !== undefined) withoutOutMs.push(openMs);
    }
    openMs = undefined;
  }
  return { stays, openMs, withoutOutMs, withoutInMs };
}

function sharedMs(one: HourSpan, other: HourSpan): number {
  return Math.max(0, Math.min(one.toMs, other.toMs) - Math.max(one.fromMs, other.fromMs));
}
