import type { TimesActual } from '../../contract/account-body.ts';
import type { Direction } from '../../contract/direction.ts';

const MINUTE_MS = 60_000;

/** A recorded punch of one day. */
export interface DayEvent {
  readonly direction: Direction;
  /** `Y-m-d H:i:s` in the account's zone. */
  readonly eventTime: string;
  readonly instantMs: number;
}

/**
 * What the events of one day, in the order of their instants, say of it. Worked is the time between each clock-in and
 * the clock-out after it; who is still there, or forgot a clock-out, has no time for it.
 */
export function timesActual(events: readonly DayEvent[]): TimesActual {
  const firstIn = events.find(({ direction }) => direction === 'in');
  const lastOut = events.findLast(({ direction }) => direction === 'out');
  return {
    first_in: firstIn ? hoursOf(firstIn) : null,
    last_out: lastOut ? hoursOf(lastOut) : null,
    late_in: null,
    early_in: null,
    early_out: null,
    late_out: null,
    authorized_time: null,
    work_time: events.length === 0 ? null : duration(workedMs(events)),
    last_event: events.at(-1)?.direction ?? null,
  };
}

function workedMs(events: readonly DayEvent[]): number {
  let sum = 0;
  let sinceMs: number | undefined;
  for (const { direction, instantMs } of events) {
    if (direction === 'in') sinceMs ??= instantMs;
    else if (sinceMs !== undefined) {
      sum += instantMs - sinceMs;
      sinceMs = undefined;
    }
  }
  return sum;
}

function hoursOf({ eventTime }: DayEvent): string {
  return eventTime.slice(11, 16);
}

function duration(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
