import { type EnrolmentAnswer, parseEnrolmentAnswer } from '../contract/enrolment-answer.ts';
import { PATHS } from '../contract/paths.ts';
import type { SignInRequest } from '../contract/sign-in-request.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';
import { ServerUnreachable } from './server-unreachable.ts';

/** Makes this browser the personal kiosk of whose account it is. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export async function postSignIn(signIn: SignInRequest): Promise<EnrolmentAnswer> {
  const request = `POST ${PATHS.signIns}`;
  const { body } = await answerOf(request, http.post(PATHS.signIns, { json: signIn }));
  const answer = parseEnrolmentAnswer(body);
  if (!answer) throw new ServerUnreachable(request, new Error('not an enrolment'));
  return answer;
}
