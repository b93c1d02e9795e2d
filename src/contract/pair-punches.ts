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

/** A person's punches in pairs. */
export interface PairedPunches {
  /** From each clock-in to its clock-out; they do not overlap. */
  readonly stays: readonly HourSpan[];
  /** Since when they are there now. */
  readonly runningSinceMs: number | undefined;
  /** The clock-ins that no clock-out belongs to and that are too long ago to be running. */
  readonly withoutOutMs: readonly number[];
  /** The clock-outs that no clock-in belongs to. */
  readonly withoutInMs: readonly number[];
}

/**
 * Pairs one person's punches, in any order. A clock-in again within a shift is a repeat, and where they came in much
 * later again, the clock-out between is missing. Nobody's hours grow without end: what stayed open for longer than any
 * shift is told instead of counted.
 */
export function pairPunches(punches: readonly HourPunch[], nowMs: number): PairedPunches {
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
  const runs = openMs !== undefined && nowMs - openMs < LONGEST_SHIFT_MS;
  if (openMs !== undefined && !runs) withoutOutMs.push(openMs);
  return { stays, runningSinceMs: runs ? openMs : undefined, withoutOutMs, withoutInMs };
}
