import type { Direction } from '../contract/direction.ts';
import { parsePunchRequest } from '../contract/punch-request.ts';
import type { PunchPosition, WaitingPunch } from './punch-record.ts';
import type { ClockReading } from './server-clock.ts';

/**
 * The record of a punch that reached the worker before its own record did, or undefined where the body does not say
 * enough to be kept: only a body with our `kiosk` member and this key has an id that survives a repeat.
 */
export function adoptPunch(
  bodyText: string,
  key: string,
  direction: Direction,
  reading: ClockReading,
): WaitingPunch | undefined {
  const asked = parsePunchRequest(parseObject(bodyText));
  if (!asked.ok) return undefined;
  const { kiosk, employeeId, eventTime, locationId, position } = asked.request;
  if (kiosk?.id !== key || employeeId === undefined || eventTime === undefined) return undefined;
  return {
    v: 1,
    id: kiosk.id,
    direction,
    employeeId,
    principal: kiosk.principal,
    locationId,
    method: kiosk.method,
    tap: { ...reading, boot: 'none' },
    instantMs: kiosk.instantMs,
    eventTime,
    clock: kiosk.clock,
    deadlineMs: reading.wallMs,
    sendAfterMs: reading.wallMs,
    attempts: 0,
    ...(kiosk.chain ? { chain: kiosk.chain } : {}),
    ...(kiosk.stated ? { stated: kiosk.stated } : {}),
    ...(kiosk.pinBurst ? { pinBurst: kiosk.pinBurst } : {}),
    state: 'waiting',
    bodyText,
    position: positionOf(position, kiosk.position),
    nextAttemptMs: 0,
    waitSetBy: 'nobody',
  };
}

type Claim = { accuracyMetres: number; ageMs: number } | PunchPosition;

function positionOf(point: { latitude: number; longitude: number } | undefined, claim: Claim): PunchPosition {
  if ('none' in claim) return claim;
  return point
    ? { ...point, accuracyMetres: claim.accuracyMetres, ageMs: claim.ageMs }
    : { none: 'unavailable' };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
