import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { getDevices } from '../../api/get-devices.ts';
import type { OfficeDevice } from '../../contract/office/office-device.ts';
import { OFFICE_KEYS } from '../office-keys.ts';

/** A terminal tells of itself every minute. */
const AGAIN_MS = 30_000;

/** Every device that the company ever enrolled, kept true while shown. */
export function useDevices(): UseQueryResult<readonly OfficeDevice[]> {
  return useQuery({
    queryKey: OFFICE_KEYS.devices,
    queryFn: ({ signal }) => getDevices(signal),
    refetchInterval: AGAIN_MS,
  });
}
