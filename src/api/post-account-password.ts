import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import { type DrawnPassword, parseDrawnPassword } from '../contract/office/office-account.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Has the server draw a new password for an account. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function postAccountPassword(id: number): Promise<DrawnPassword> {
  const path = `${ADMIN_PATHS.accounts}/${id}/password`;
  return answerAs(`POST ${path}`, http.post(path, { json: {} }), parseDrawnPassword);
}
