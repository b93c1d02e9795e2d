import { useQuery } from '@tanstack/react-query';
import { getLocations } from '../api/get-locations.ts';
import type { LocationBody } from '../contract/location.ts';
import { OFFICE_KEYS } from './office-keys.ts';

const NONE: readonly LocationBody[] = [];

/** The company's locations by title; none until they are known. */
export function useLocations(): readonly LocationBody[] {
  const { data } = useQuery({
    queryKey: OFFICE_KEYS.locations,
    queryFn: ({ signal }) => getLocations(signal),
    staleTime: 60_000,
  });
  return data ?? NONE;
}
