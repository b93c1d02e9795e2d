import type { NewPunch } from '../attendance/new-punch.ts';

/** What Workly is sent for a punch: its documented fields alone, degrees as numbers, and never our own `kiosk`. */
export function relayBody({ locationId, employeeId, time, position, ip }: NewPunch): string {
  return JSON.stringify({
    location_id: locationId,
    employee_id: employeeId,
    event_time: time.eventTime,
    ...position,
    ...(ip === undefined ? {} : { ip }),
  });
}
