import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import { parseAddedId } from '../contract/office/added-id.ts';
import type { PersonRequest } from '../contract/office/office-person.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Adds a person and gives their id. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function postPerson(person: PersonRequest): Promise<number> {
  const path = ADMIN_PATHS.people;
  return answerAs(`POST ${path}`, http.post(path, { json: person }), parseAddedId);
}
