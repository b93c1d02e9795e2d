import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import {
  type CompanyChanges,
  type OfficeCompany,
  parseOfficeCompany,
} from '../contract/office/office-company.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Changes how the company is called and writes. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function patchCompany(changes: CompanyChanges): Promise<OfficeCompany> {
  const path = ADMIN_PATHS.company;
  return answerAs(`PATCH ${path}`, http.patch(path, { json: changes }), parseOfficeCompany);
}
