import type { Direction } from '../../contract/direction.ts';
import type { ClockReading } from '../../outbox/server-clock.ts';

/** Taps of one person in one direction are one punch to the server where they are of the same second. */
const APART_MS = 1_000;

/** Two clocks that nobody set say the same of a moment but for their grain; what differs more was set in between. */
const GRAIN_MS = 200;

interface LastTaps {
  readonly direction: Direction;
  /** When each button was tapped last. */
  readonly at: ReadonlyMap<Direction, ClockReading>;
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
    const laterMs = Math.ceil(tooEarlyMs(before, direction, reading));
    const spaced = { wallMs: reading.wallMs + laterMs, monoMs: reading.monoMs + laterMs };
    this.#people.set(employeeId, { direction, at: new Map(before?.at).set(direction, spaced) });
    return spaced;
  }
}

function tooEarlyMs(before: LastTaps | undefined, direction: Direction, reading: ClockReading): number {
  // The same button twice is the first tap once more.
  if (!before || before.direction === direction) return 0;
  const same = before.at.get(direction);
  const other = before.at.get(before.direction);
  return Math.max(0, missingMs(same, APART_MS, reading), missingMs(other, 1, reading));
}

/** How much is missing until a tap is so far apart from an earlier one, by both clocks: none tells alone. */
function missingMs(earlier: ClockReading | undefined, apartMs: number, reading: ClockReading): number {
  if (!earlier) return 0;
  const byMono = earlier.monoMs + apartMs - reading.monoMs;
  const byWall = earlier.wallMs + apartMs - reading.wallMs;
  return Math.abs(byWall - byMono) < GRAIN_MS ? Math.max(byMono, byWall) : byMono;
}
