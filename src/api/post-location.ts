import * as v from 'valibot';
import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import type { LocationRequest } from '../contract/office/office-location.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

const addedSchema = v.object({ id: v.pipe(v.number(), v.safeInteger()) });

/** Adds a location and gives its id. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function postLocation(location: LocationRequest): Promise<number> {
  const path = ADMIN_PATHS.locations;
  return answerAs(`POST ${path}`, http.post(path, { json: location }), (body) => {
    const parsed = v.safeParse(addedSchema, body);
    return parsed.success ? parsed.output.id : undefined;
  });
}
