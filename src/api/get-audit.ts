import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import { type AuditPage, parseAuditPage } from '../contract/office/audit-page.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** What administrators did, from the newest on or before an entry. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function getAudit(before: number | undefined, signal: AbortSignal): Promise<AuditPage> {
  const path = ADMIN_PATHS.audit;
  const searchParams = before === undefined ? {} : { before };
  return answerAs(`GET ${path}`, http.get(path, { searchParams, signal }), parseAuditPage);
}
