import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import { type OfficeCompany, parseOfficeCompany } from '../contract/office/office-company.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** What the company is called, and how it writes names and times. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function getCompany(signal: AbortSignal): Promise<OfficeCompany> {
  const path = ADMIN_PATHS.company;
  return answerAs(`GET ${path}`, http.get(path, { signal }), parseOfficeCompany);
}
