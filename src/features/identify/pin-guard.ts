import type { PinGuardState } from '../../outbox/device-entry.ts';

const FREE_WRONG = 3;
const FORGIVE_MS = 60_000;
const FIRST_PAUSE_MS = 5_000;
/** The longest that the pad stays closed. */
export const LONGEST_PAUSE_MS = 300_000;
/** From this many unforgiven wrong PINs on somebody is trying them out. */
const BURST = 5;
/** For so long after the last wrong PIN of a burst, PIN punches are marked for review. */
const BURST_LASTS_MS = 600_000;
const MOST_COUNTED = 20;

/** The guard before anything went wrong. */
export const OPEN_GUARD: PinGuardState = { wrong: 0, reckonedMs: 0, closedUntilMs: 0, burst: null };

/**
 * The guard after a wrong PIN. One wrong PIN is forgiven for each minute that the pad is open, and nothing else forgives: a right PIN in between
 * would let whoever has one try out the others'. `nowMs` is the device's wall clock, `instantMs` the corrected time.
 */
export function afterWrongPin(guard: PinGuardState, nowMs: number, instantMs: number): PinGuardState {
  const { wrong: before, reckonedMs } = forgiven(guard, nowMs);
  const wrong = Math.min(MOST_COUNTED, before + 1);
  const pauseMs =
    wrong < FREE_WRONG ? 0 : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (wrong - FREE_WRONG));
  const going = isBurstOn(guard, nowMs) ? guard.burst : null;
  const burst = going
    ? { ...going, wrongPins: going.wrongPins + 1, lastMs: nowMs }
    : wrong >= BURST
      ? { startedMs: instantMs, wrongPins: wrong, lastMs: nowMs }
      : null;
  if (pauseMs === 0) return { wrong, reckonedMs, closedUntilMs: 0, burst };
  // A pause is no time of good conduct.
  const closedUntilMs = nowMs + pauseMs;
  return { wrong, reckonedMs: closedUntilMs, closedUntilMs, burst };
}

/** How long no PIN is taken yet; 0 where the pad is open. A pause longer than any can be was left by a changed clock. */
export function pauseLeftMs({ closedUntilMs }: PinGuardState, nowMs: number): number {
  const leftMs = closedUntilMs - nowMs;
  return leftMs > LONGEST_PAUSE_MS ? 0 : Math.max(0, leftMs);
}

/** Whether so many wrong PINs were just typed that PIN punches are to be looked at. */
export function isBurstOn({ burst }: PinGuardState, nowMs: number): boolean {
  return burst !== null && Math.abs(nowMs - burst.lastMs) < BURST_LASTS_MS;
}

function forgiven(
  { wrong, reckonedMs }: PinGuardState,
  nowMs: number,
): { wrong: number; reckonedMs: number } {
  const elapsedMs = nowMs - reckonedMs;
  // Nothing to forgive, or the clock was set back: the reckoning begins now.
  if (wrong === 0 || elapsedMs < 0) return { wrong, reckonedMs: nowMs };
  const minutes = Math.floor(elapsedMs / FORGIVE_MS);
  return { wrong: Math.max(0, wrong - minutes), reckonedMs: reckonedMs + minutes * FORGIVE_MS };
}
