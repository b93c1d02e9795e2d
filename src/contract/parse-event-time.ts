import { isEventTime } from './is-event-time.ts';
import type { TemporalApi } from './temporal-api.ts';

/** What a wall-clock time without a zone can mean in a given zone. */
export type EventTimeReading =
  | { readonly kind: 'once'; readonly epochMs: number }
  /** Clocks went back: the hour occurred twice, and the text does not say which one. */
  | { readonly kind: 'twice'; readonly earlierMs: number; readonly laterMs: number }
  /** Clocks went forward: no clock in this zone ever showed it. */
  | { readonly kind: 'never' }
  | { readonly kind: 'malformed' };

/** Reads `Y-m-d H:i:s` in an IANA zone. Throws a `RangeError` for an unknown zone. */
export function parseEventTime(temporal: TemporalApi, text: string, timeZone: string): EventTimeReading {
  if (!isEventTime(text)) return { kind: 'malformed' };
  const local = temporal.PlainDateTime.from(text.replace(' ', 'T'));
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) {
    return { kind: 'once', epochMs: earlier.epochMilliseconds };
  }
  // In a gap both answers are moved off the asked time; in an overlap both still show it.
  if (!earlier.toPlainDateTime().equals(local)) return { kind: 'never' };
  return { kind: 'twice', earlierMs: earlier.epochMilliseconds, laterMs: later.epochMilliseconds };
}
