import type { TemporalApi } from './temporal-api.ts';

/**
 * The wall-clock time `Y-m-d H:i:s` of an instant in an IANA zone, cut to the second. Throws a `RangeError` for an
 * unknown zone, and for a year outside 0001 to 9999, which the form cannot write.
 */
export function formatEventTime(temporal: TemporalApi, epochMs: number, timeZone: string): string {
  const local = temporal.Instant.fromEpochMilliseconds(epochMs)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime();
  if (local.year < 1 || local.year > 9999)
    throw new RangeError(`The year ${local.year} has no event_time form`);
  return local.toString({ smallestUnit: 'second', roundingMode: 'trunc' }).replace('T', ' ');
}
