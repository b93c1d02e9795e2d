import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import type { LocationBody } from '../contract/location.ts';
import { parseOfficeLocations } from '../contract/office/office-location.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** The company's locations by title. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function getLocations(signal: AbortSignal): Promise<readonly LocationBody[]> {
  return answerAs(
    `GET ${ADMIN_PATHS.locations}`,
    http.get(ADMIN_PATHS.locations, { signal }),
    parseOfficeLocations,
  );
}
