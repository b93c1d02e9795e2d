import { ERROR_CODE } from '../../contract/error-code.ts';
import { parseEventTime } from '../../contract/parse-event-time.ts';
import { ValidationError } from '../validation-error.ts';

const FUTURE_ALLOWED_MS = 5 * 60_000;

/** By what one of two instants is chosen that one time of the clock can mean. */
export interface Vicinity {
  readonly nowMs: number;
  /** What the time was before: the nearer one is meant. */
  readonly nearMs?: number;
}

/**
 * The moment that an administrator states, in the company's zone; of an hour that occurred twice the one nearer to what
 * it was before, else the later one that has been. Throws a `ValidationError` on `eventTime` for a time that no clock
 * showed, or has yet to show.
 */
export function requireStatedInstant(
  eventTime: string,
  timeZone: string,
  { nowMs, nearMs }: Vicinity,
): number {
  const reading = parseEventTime(Temporal, eventTime, timeZone);
  switch (reading.kind) {
    case 'malformed':
      throw refusal(ERROR_CODE.dateForm, 'eventTime is written like 2026-03-02 09:00:00');
    case 'never':
      throw refusal(ERROR_CODE.dateForm, `${eventTime} does not occur in ${timeZone}`);
    case 'once':
      return requirePast(reading.epochMs, nowMs);
    case 'twice': {
      const { earlierMs, laterMs } = reading;
      const isLater =
        nearMs === undefined ? laterMs <= nowMs : Math.abs(laterMs - nearMs) < Math.abs(earlierMs - nearMs);
      return requirePast(isLater ? laterMs : earlierMs, nowMs);
    }
  }
}

function requirePast(instantMs: number, nowMs: number): number {
  if (instantMs <= nowMs + FUTURE_ALLOWED_MS) return instantMs;
  throw refusal(ERROR_CODE.fieldInvalid, 'eventTime is still to come');
}

function refusal(code: number, message: string): ValidationError {
  return new ValidationError([{ field: 'eventTime', code, message }]);
}
