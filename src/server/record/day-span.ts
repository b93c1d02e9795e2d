import type { HourSpan } from '../../contract/pair-punches.ts';

/** The days of a company's zone from one to another, both in it. */
export function daySpan(
  { from, to }: { readonly from: string; readonly to: string },
  timeZone: string,
): HourSpan {
  return { fromMs: startOfDay(from, timeZone), toMs: startOfDayAfter(to, timeZone) };
}

/** The first instant of a day, `Y-m-d`, in a zone. */
export function startOfDay(day: string, timeZone: string): number {
  return startOf(Temporal.PlainDate.from(day), timeZone);
}

/** The first instant after a day. */
export function startOfDayAfter(day: string, timeZone: string): number {
  return startOf(Temporal.PlainDate.from(day).add({ days: 1 }), timeZone);
}

function startOf(day: Temporal.PlainDate, timeZone: string): number {
  return day.toZonedDateTime(timeZone).epochMilliseconds;
}
