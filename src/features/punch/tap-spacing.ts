import type { Direction } from '../../contract/direction.ts';
import type { ClockReading } from '../../outbox/server-clock.ts';

/** Taps of one person in one direction are one punch to the server where they are of the same second. */
const APART_MS = 1_000;

interface LastTaps {
  readonly direction: Direction;
  /** When each button was tapped last, by the monotonic clock. */
  readonly atMs: ReadonlyMap<Direction, number>;
}

/**
 * Keeps apart what the server would take for one punch: whoever taps in, out and in again within a second means all
 * three, and the last one has to count. It is given a time that is a second after the first.
 */
export class TapSpacing {
  readonly #people = new Map<number, LastTaps>();

  /** The reading of this page's clocks that stands for a person's tap, which may be a moment later than it was. */
  next(employeeId: number, direction: Direction, reading: ClockReading): ClockReading {
    const before = this.#people.get(employeeId);
    // Instants are whole milliseconds, and the monotonic clock tells parts of one.
    const laterMs = Math.ceil(Math.max(0, earliestMs(before, direction) - reading.monoMs));
    const monoMs = reading.monoMs + laterMs;
    this.#people.set(employeeId, { direction, atMs: new Map(before?.atMs).set(direction, monoMs) });
    return { wallMs: reading.wallMs + laterMs, monoMs };
  }
}

function earliestMs(before: LastTaps | undefined, direction: Direction): number {
  // The same button twice is the first tap once more.
  if (!before || before.direction === direction) return Number.NEGATIVE_INFINITY;
  const same = before.atMs.get(direction) ?? Number.NEGATIVE_INFINITY;
  const other = before.atMs.get(before.direction) ?? Number.NEGATIVE_INFINITY;
  return Math.max(same + APART_MS, other + 1);
}
