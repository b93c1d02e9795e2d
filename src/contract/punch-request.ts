import * as v from 'valibot';
import { ERROR_CODE } from './error-code.ts';
import type { FieldFault } from './field-fault.ts';
import { isEventTime } from './is-event-time.ts';
import { type KioskClaim, kioskClaimSchema } from './kiosk-claim.ts';
import { wireDecimal } from './wire-decimal.ts';
import { wireInteger } from './wire-integer.ts';

/** A clock-in or clock-out as asked for; what is undefined was absent. */
export interface PunchRequest {
  readonly locationId: number;
  readonly employeeId: number | undefined;
  readonly eventTime: string | undefined;
  readonly position: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly ip: string | undefined;
  readonly kiosk: KioskClaim | undefined;
}

/** The request, or every fault of it. */
export type PunchRequestReading =
  | { readonly ok: true; readonly request: PunchRequest }
  | { readonly ok: false; readonly faults: readonly FieldFault[] };

// Said twice, so that a description made from this names the form.
const EVENT_TIME_FORM = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;

/** The body of a punch. */
export const punchRequestSchema = v.object({
  location_id: wireInteger,
  employee_id: v.nullish(wireInteger),
  event_time: v.nullish(v.pipe(v.string(), v.regex(EVENT_TIME_FORM), v.check(isEventTime))),
  latitude: v.nullish(v.pipe(wireDecimal, v.minValue(-90), v.maxValue(90))),
  longitude: v.nullish(v.pipe(wireDecimal, v.minValue(-180), v.maxValue(180))),
  ip: v.nullish(v.pipe(v.string(), v.ip())),
  kiosk: v.nullish(kioskClaimSchema),
});

const MESSAGES: Readonly<Record<string, string>> = {
  location_id: 'location_id must be a whole number',
  employee_id: 'employee_id must be a whole number',
  event_time: 'event_time must be a date and time that exists, as Y-m-d H:i:s',
  latitude: 'latitude must be a number from -90 to 90',
  longitude: 'longitude must be a number from -180 to 180',
  ip: 'ip must be an IPv4 or IPv6 address',
};

/**
 * Reads a body that is already known to be a JSON object. A `null` counts as absent, unknown fields are passed over,
 * and each faulty field gets one entry: 8002 missing, 8009 a date of the wrong form, 8003 anything else.
 */
export function parsePunchRequest(body: Readonly<Record<string, unknown>>): PunchRequestReading {
  const parsed = v.safeParse(punchRequestSchema, body);
  const faults = parsed.success ? [] : faultsOf(parsed.issues, body);
  const lone = loneCoordinate(body);
  if (lone && !faults.some((fault) => fault.field === lone.field)) faults.push(lone);
  if (!parsed.success || faults.length > 0) return { ok: false, faults };

  const { location_id, employee_id, event_time, latitude, longitude, ip, kiosk } = parsed.output;
  const position =
    typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined;
  return {
    ok: true,
    request: {
      locationId: location_id,
      employeeId: employee_id ?? undefined,
      eventTime: event_time ?? undefined,
      position,
      ip: ip ?? undefined,
      kiosk: kiosk ?? undefined,
    },
  };
}

function faultsOf(
  issues: readonly v.InferIssue<typeof punchRequestSchema>[],
  body: Readonly<Record<string, unknown>>,
): FieldFault[] {
  const byField = new Map<string, FieldFault>();
  for (const issue of issues) {
    const field = v.getDotPath(issue) ?? 'location_id';
    if (byField.has(field)) continue;
    const missing = issue.input === undefined || (field === 'location_id' && body.location_id == null);
    byField.set(field, {
      field,
      code: missing
        ? ERROR_CODE.fieldRequired
        : field === 'event_time'
          ? ERROR_CODE.dateForm
          : ERROR_CODE.fieldInvalid,
      message: missing ? `${field} is required` : (MESSAGES[field] ?? `${field} is not valid`),
    });
  }
  return [...byField.values()];
}

/** Half a position is a fault of the half that is missing. */
function loneCoordinate(body: Readonly<Record<string, unknown>>): FieldFault | undefined {
  const hasLatitude = body.latitude != null;
  const hasLongitude = body.longitude != null;
  if (hasLatitude === hasLongitude) return undefined;
  const field = hasLatitude ? 'longitude' : 'latitude';
  return {
    field,
    code: ERROR_CODE.fieldRequired,
    message: `${field} is required where its other half is given`,
  };
}
