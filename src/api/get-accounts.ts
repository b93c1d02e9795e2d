import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import { type OfficeAccount, parseOfficeAccounts } from '../contract/office/office-account.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** The accounts of the company that sign in, by e-mail. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function getAccounts(signal: AbortSignal): Promise<readonly OfficeAccount[]> {
  const path = ADMIN_PATHS.accounts;
  return answerAs(`GET ${path}`, http.get(path, { signal }), parseOfficeAccounts);
}
