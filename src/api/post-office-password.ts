import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import { type OfficeSession, parseOfficeSession } from '../contract/office/office-session.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Says the password again, which then counts for a quarter of an hour. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function postOfficePassword(password: string): Promise<OfficeSession> {
  const path = `${OFFICE_PATHS.session}/password`;
  return answerAs(`POST ${path}`, http.post(path, { json: { password } }), parseOfficeSession);
}
