import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import type { LocationRequest } from '../contract/office/office-location.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';

/** Changes what is said of a location. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export async function patchLocation(id: number, changes: Partial<LocationRequest>): Promise<void> {
  const path = `${ADMIN_PATHS.locations}/${id}`;
  await answerOf(`PATCH ${ADMIN_PATHS.locations}`, http.patch(path, { json: changes }));
}
