import type { KioskClaim } from './kiosk-claim.ts';

/** What a kiosk puts into a punch's body. */
export interface PunchBodyFacts {
  readonly locationId: number;
  readonly employeeId: number;
  readonly eventTime: string;
  readonly position: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly kiosk: KioskClaim;
}

/** The exact text that is posted for a punch. Made once and kept: a repeat must carry the same bytes. */
export function punchBody(facts: PunchBodyFacts): string {
  return JSON.stringify({
    location_id: facts.locationId,
    employee_id: facts.employeeId,
    event_time: facts.eventTime,
    ...facts.position,
    kiosk: facts.kiosk,
  });
}
