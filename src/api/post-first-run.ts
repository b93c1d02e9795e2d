import type { FirstRunRequest } from '../contract/office/first-run.ts';
import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import { type OfficeSession, parseOfficeSession } from '../contract/office/office-session.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Sets up the company, its first place and its administrator. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function postFirstRun(wanted: FirstRunRequest): Promise<OfficeSession> {
  const path = OFFICE_PATHS.firstRun;
  return answerAs(`POST ${path}`, http.post(path, { json: wanted }), parseOfficeSession);
}
