import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import {
  ADMINISTRATOR_ROLE,
  type DrawnPassword,
  parseDrawnPassword,
} from '../contract/office/office-account.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Adds an administrator, whose password the server draws. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function postAdministrator(email: string): Promise<DrawnPassword> {
  const path = ADMIN_PATHS.accounts;
  const json = { email, role: ADMINISTRATOR_ROLE };
  return answerAs(`POST ${path}`, http.post(path, { json }), parseDrawnPassword);
}
