import { useQuery } from '@tanstack/react-query';
import { getDevices } from '../../api/get-devices.ts';
import type { EnrolmentTarget } from '../../contract/office/issued-enrolment.ts';
import type { OfficeDevice } from '../../contract/office/office-device.ts';
import { OFFICE_KEYS } from '../office-keys.ts';

const LOOKS_EVERY_MS = 3_000;

/** The device that came about by a code which was issued at that time; undefined while there is none. */
export function useEnrolled(target: EnrolmentTarget, issuedAtMs: number): OfficeDevice | undefined {
  const { data } = useQuery({
    queryKey: OFFICE_KEYS.devices,
    queryFn: ({ signal }) => getDevices(signal),
    refetchInterval: LOOKS_EVERY_MS,
  });
  return data?.find((device) => device.revokedAtMs === null && isOf(device, target, issuedAtMs));
}

function isOf(device: OfficeDevice, target: EnrolmentTarget, issuedAtMs: number): boolean {
  switch (target.kind) {
    case 'terminal': {
      const { kind, location, name, createdAtMs } = device;
      const same = kind === 'terminal' && location.id === target.locationId && name === target.name;
      return same && createdAtMs >= issuedAtMs;
    }
    case 'personal':
      return device.person?.id === target.employeeId && device.createdAtMs >= issuedAtMs;
    case 'again':
      return device.device === target.device && (device.lastContactAtMs ?? 0) >= issuedAtMs;
  }
}
