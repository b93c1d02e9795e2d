import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import { parseAddedId } from '../contract/office/added-id.ts';
import type { LocationRequest } from '../contract/office/office-location.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Adds a location and gives its id. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function postLocation(location: LocationRequest): Promise<number> {
  const path = ADMIN_PATHS.locations;
  return answerAs(`POST ${path}`, http.post(path, { json: location }), parseAddedId);
}
