import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { getPolicy } from '../../api/get-policy.ts';
import type { KioskPolicy } from '../../contract/kiosk-policy.ts';
import { OFFICE_KEYS } from '../office-keys.ts';

/** What holds at a location, or without one in the company. */
export function usePolicy(locationId: number | undefined): UseQueryResult<KioskPolicy> {
  return useQuery({
    queryKey: [...OFFICE_KEYS.policies, locationId],
    queryFn: ({ signal }) => getPolicy(locationId, signal),
  });
}
