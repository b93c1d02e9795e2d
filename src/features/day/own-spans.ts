import type { HourSpan } from '../../contract/pair-punches.ts';
import type { TemporalApi } from '../../contract/temporal-api.ts';

/** The spans that a person's hours are told of. */
export interface OwnSpans {
  readonly today: HourSpan;
  readonly week: HourSpan;
}

/** Today and this week at an instant, by the account's clock; `firstDay` is the day a week begins on, Monday 1 to Sunday 7. */
export function ownSpans(temporal: TemporalApi, nowMs: number, timeZone: string, firstDay: number): OwnSpans {
  const today = temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone).startOfDay();
  // Noon is on every day, midnight is not.
  const begin = (days: number) => today.add({ hours: 12 }).add({ days }).startOfDay().epochMilliseconds;
  const since = (today.dayOfWeek - firstDay + 7) % 7;
  return {
    today: { fromMs: today.epochMilliseconds, toMs: begin(1) },
    week: { fromMs: begin(-since), toMs: begin(7 - since) },
  };
}
