import type { HourSpan } from '../../contract/pair-punches.ts';

/** The days of a company's zone from one to another, both in it; open where a day is not named. */
export function daySpan(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  timeZone: string,
): Partial<HourSpan> {
  return {
    ...(from !== undefined && { fromMs: startOf(Temporal.PlainDate.from(from), timeZone) }),
    ...(to !== undefined && { toMs: startOf(Temporal.PlainDate.from(to).add({ days: 1 }), timeZone) }),
  };
}

function startOf(day: Temporal.PlainDate, timeZone: string): number {
  return day.toZonedDateTime(timeZone).epochMilliseconds;
}
