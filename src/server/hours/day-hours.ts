import type { DayHours } from '../../contract/office/office-hours.ts';
import {
  type HourPunch,
  type HourSpan,
  type PairedPunches,
  pairPunches,
} from '../../contract/pair-punches.ts';
import type { DayCalendar } from './day-calendar.ts';

/** A punch that counts, as far as a day's hours tell of it. */
export interface CountedPunch extends HourPunch {
  /** `Y-m-d H:i:s` in the company's zone. */
  readonly eventTime: string;
  readonly locationId: number;
  readonly waits: boolean;
  readonly corrected: boolean;
}

/** What a person worked on a day, without who and where by name. */
export type CountedDay = Omit<DayHours, 'person' | 'location'> & { readonly locationId: number };

/**
 * What one person's punches say of each day that they say anything of, in the order of the days. A pair belongs to the
 * day on which it began, with every punch in between; who is there now has an arrival that is open and no fault.
 */
export function dayHours(
  punches: readonly CountedPunch[],
  calendar: DayCalendar,
  nowMs: number,
): CountedDay[] {
  const sorted = punches.toSorted((one, other) => one.instantMs - other.instantMs);
  const pairs = pairPunches(sorted, nowMs);
  const days = new Map<string, CountedPunch[]>();
  const begunAt = beginnings(pairs);
  for (const punch of sorted) {
    const date = calendar.dateOf(begunAt(punch.instantMs));
    days.set(date, [...(days.get(date) ?? []), punch]);
  }
  const worked = new Map<string, number>();
  for (const { fromMs, toMs } of pairs.stays) {
    const date = calendar.dateOf(fromMs);
    worked.set(date, (worked.get(date) ?? 0) + toMs - fromMs);
  }
  const { runningSinceMs } = pairs;
  const runningDate = runningSinceMs === undefined ? undefined : calendar.dateOf(runningSinceMs);
  const without = { in: new Set(pairs.withoutOutMs), out: new Set(pairs.withoutInMs) };
  return [...days].map(([date, ofDay]) => ({
    date,
    // There is one at least: the day is of its punches.
    locationId: ofDay[0]?.locationId ?? 0,
    firstIn: ofDay.find(({ direction }) => direction === 'in')?.eventTime ?? null,
    lastOut: ofDay.findLast(({ direction }) => direction === 'out')?.eventTime ?? null,
    workedMs: worked.get(date) ?? 0,
    open: ofDay
      .filter(({ direction, instantMs }) => without[direction].has(instantMs))
      .map(({ direction, eventTime, instantMs }) => ({ direction, eventTime, instantMs })),
    present: date === runningDate,
    waiting: ofDay.filter(({ waits }) => waits).length,
    corrected: ofDay.filter(({ corrected }) => corrected).length,
  }));
}

/** For instants that are asked in their order: when the stay began that each is in, or the instant itself. */
function beginnings({ stays, runningSinceMs }: PairedPunches): (instantMs: number) => number {
  const running = { fromMs: runningSinceMs ?? Number.POSITIVE_INFINITY, toMs: Number.POSITIVE_INFINITY };
  const spans: readonly HourSpan[] = [...stays, running];
  let at = 0;
  return (instantMs) => {
    while ((spans[at]?.toMs ?? Number.POSITIVE_INFINITY) < instantMs) at += 1;
    const fromMs = spans[at]?.fromMs ?? instantMs;
    return Math.min(fromMs, instantMs);
  };
}
