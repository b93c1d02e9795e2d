import type { TimesActual } from '../../contract/account-body.ts';
import type { HourPunch, HourSpan } from '../../contract/pair-punches.ts';
import { workedTime } from '../../contract/worked-time.ts';

const MINUTE_MS = 60_000;

/** A recorded punch. */
export interface DayEvent extends HourPunch {
  /** `Y-m-d H:i:s` in the account's zone. */
  readonly eventTime: string;
}

/**
 * What a person's events, in the order of their instants, say of one day; those before it tell who was there at
 * midnight. Worked is what a clock-out has closed: who is still there has no time for it yet.
 */
export function timesActual(events: readonly DayEvent[], day: HourSpan, nowMs: number): TimesActual {
  const ofDay = events.filter(({ instantMs }) => instantMs >= day.fromMs && instantMs < day.toMs);
  const { workedMs, runningMs } = workedTime(events, day, nowMs);
  const firstIn = ofDay.find(({ direction }) => direction === 'in');
  const lastOut = ofDay.findLast(({ direction }) => direction === 'out');
  return {
    first_in: firstIn ? hoursOf(firstIn) : null,
    last_out: lastOut ? hoursOf(lastOut) : null,
    late_in: null,
    early_in: null,
    early_out: null,
    late_out: null,
    authorized_time: null,
    work_time: ofDay.length === 0 ? null : duration(workedMs - runningMs),
    last_event: ofDay.at(-1)?.direction ?? null,
  };
}

function hoursOf({ eventTime }: DayEvent): string {
  return eventTime.slice(11, 16);
}

function duration(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
