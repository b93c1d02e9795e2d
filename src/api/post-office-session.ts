import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import { type OfficeSession, parseOfficeSession } from '../contract/office/office-session.ts';
import type { SignInRequest } from '../contract/sign-in-request.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Lets an administrator into the office. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function postOfficeSession(signIn: SignInRequest): Promise<OfficeSession> {
  const path = OFFICE_PATHS.session;
  return answerAs(`POST ${path}`, http.post(path, { json: signIn }), parseOfficeSession);
}
