import type { DeviceRow } from '../store/find-devices.ts';
import type { DeviceCaller } from './caller.ts';

/** A device as it speaks for itself. */
export function deviceCallerOf(row: DeviceRow): DeviceCaller {
  const shared = {
    deviceId: row.device_id,
    publicId: row.device_public_id,
    companyId: row.company_id,
    timeZone: row.time_zone,
    locationId: row.location_id,
  };
  if (!row.person) return { kind: 'terminal', principal: row.device_public_id, ...shared };
  return { kind: 'personal', principal: row.person.public_id, employeeId: row.person.id, ...shared };
}
