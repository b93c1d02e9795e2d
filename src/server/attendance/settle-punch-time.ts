import { ERROR_CODE } from '../../contract/error-code.ts';
import { formatEventTime } from '../../contract/format-event-time.ts';
import type { KioskClaim } from '../../contract/kiosk-claim.ts';
import { type EventTimeReading, parseEventTime } from '../../contract/parse-event-time.ts';
import { ValidationError } from '../validation-error.ts';
import type { Verdict } from './verdict.ts';

const LIVE_WITHIN_MS = 2 * 60_000;
const FUTURE_ALLOWED_MS = 5 * 60_000;
const DISAGREEMENT_ALLOWED_MS = 1000;

/** When a punch counts, what makes it the same punch again, and how far the server believes the time. */
export interface PunchTime {
  /** `Y-m-d H:i:s` in the account's zone. */
  readonly eventTime: string;
  /** The moment that it means, epoch milliseconds; of an hour that occurs twice, the later one that can have been. */
  readonly instantMs: number;
  readonly identitySecond: string;
  readonly verdict: Verdict;
}

/** The time as the request states it. */
export interface StatedTime {
  readonly eventTime: string | undefined;
  readonly kiosk: KioskClaim | undefined;
}

/**
 * Settles the time of a punch in the account's zone. A bare call with an impossible or far future time is refused with
 * a `ValidationError`; a kiosk's was made at a real tap and cannot be made again, so it is taken and marked doubtful.
 */
export function settlePunchTime(stated: StatedTime, timeZone: string, receivedAtMs: number): PunchTime {
  if (stated.kiosk) return settleKioskTime(stated.eventTime, stated.kiosk, timeZone, receivedAtMs);
  if (stated.eventTime === undefined) {
    const eventTime = formatEventTime(Temporal, receivedAtMs, timeZone);
    return { eventTime, instantMs: receivedAtMs, identitySecond: `e:${eventTime}`, verdict: 'live' };
  }
  return settleBareTime(stated.eventTime, timeZone, receivedAtMs);
}

function settleBareTime(eventTime: string, timeZone: string, receivedAtMs: number): PunchTime {
  const instantsMs = instantsOf(parseEventTime(Temporal, eventTime, timeZone));
  const [earliestMs] = instantsMs;
  if (earliestMs === undefined) {
    throw refusal(ERROR_CODE.dateForm, `event_time ${eventTime} does not occur in ${timeZone}`);
  }
  if (earliestMs - receivedAtMs > FUTURE_ALLOWED_MS) {
    throw refusal(ERROR_CODE.fieldInvalid, 'event_time lies more than 5 minutes in the future');
  }
  const live = instantsMs.some((instantMs) => isLive(instantMs, receivedAtMs));
  const verdict = live ? 'live' : earliestMs > receivedAtMs ? 'doubtful' : 'kept';
  const instantMs = instantsMs.findLast((oneMs) => oneMs <= receivedAtMs) ?? earliestMs;
  return { eventTime, instantMs, identitySecond: `e:${eventTime}`, verdict };
}

function settleKioskTime(
  statedTime: string | undefined,
  kiosk: KioskClaim,
  timeZone: string,
  receivedAtMs: number,
): PunchTime {
  const { instantMs } = kiosk;
  const second = Math.floor(instantMs / 1000);
  const eventTime = statedTime ?? writtenInstant(instantMs, timeZone);
  const agrees = instantsOf(parseEventTime(Temporal, eventTime, timeZone)).some(
    (readMs) => Math.abs(readMs - second * 1000) <= DISAGREEMENT_ALLOWED_MS,
  );
  return {
    eventTime,
    instantMs,
    identitySecond: `i:${second}`,
    verdict: agrees ? verdictOn(kiosk, receivedAtMs) : 'doubtful',
  };
}

function verdictOn({ instantMs, clock }: KioskClaim, receivedAtMs: number): Verdict {
  // The server itself saw a live punch happen: whatever the kiosk thinks of its clock, the time is right.
  if (isLive(instantMs, receivedAtMs)) return 'live';
  if (instantMs > receivedAtMs || clock.trust === 'changed' || clock.trust === 'unknown') return 'doubtful';
  return 'kept';
}

function writtenInstant(instantMs: number, timeZone: string): string {
  try {
    return formatEventTime(Temporal, instantMs, timeZone);
  } catch {
    // Only at the very edges of the years 1 to 9999, where the zone's offset leads out of them.
    const message = 'kiosk.instantMs has no date that event_time could write';
    throw new ValidationError([{ field: 'kiosk.instantMs', code: ERROR_CODE.fieldInvalid, message }]);
  }
}

function instantsOf(reading: EventTimeReading): readonly number[] {
  if (reading.kind === 'once') return [reading.epochMs];
  if (reading.kind === 'twice') return [reading.earlierMs, reading.laterMs];
  return [];
}

function isLive(instantMs: number, receivedAtMs: number): boolean {
  return Math.abs(receivedAtMs - instantMs) <= LIVE_WITHIN_MS;
}

function refusal(code: number, message: string): ValidationError {
  return new ValidationError([{ field: 'event_time', code, message }]);
}
