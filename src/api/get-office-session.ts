import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import { type OfficeSession, parseOfficeSession } from '../contract/office/office-session.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Who is at work in the office here. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function getOfficeSession(signal: AbortSignal): Promise<OfficeSession> {
  const path = OFFICE_PATHS.session;
  return answerAs(`GET ${path}`, http.get(path, { signal }), parseOfficeSession);
}
