import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';

/** Lets an administrator out of the office. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export async function deleteOfficeSession(): Promise<void> {
  const path = OFFICE_PATHS.session;
  await answerOf(`DELETE ${path}`, http.delete(path));
}
