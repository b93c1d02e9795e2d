import { ADMIN_PATHS } from '../contract/admin-paths.ts';

/** Where the policy of a location, or without one the company's, is asked for and changed. */
export function policyOf(locationId: number | undefined): string {
  return locationId === undefined ? ADMIN_PATHS.policy : `${ADMIN_PATHS.policy}?location=${locationId}`;
}
