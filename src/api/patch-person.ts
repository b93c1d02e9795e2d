import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import type { PersonRequest } from '../contract/office/office-person.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';

/** Changes what is known of a person. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export async function patchPerson(id: number, changes: Partial<PersonRequest>): Promise<void> {
  const path = `${ADMIN_PATHS.people}/${id}`;
  await answerOf(`PATCH ${path}`, http.patch(path, { json: changes }));
}
