import { type EnrolmentAnswer, parseEnrolmentAnswer } from '../contract/enrolment-answer.ts';
import type { EnrolmentRequest } from '../contract/enrolment-request.ts';
import { PATHS } from '../contract/paths.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';
import { ServerUnreachable } from './server-unreachable.ts';

/** Makes this browser an enrolled device. The same attempt may be repeated after a lost answer. */
export async function postEnrolment(enrolment: EnrolmentRequest): Promise<EnrolmentAnswer> {
  const request = `POST ${PATHS.enrolments}`;
  const { body } = await answerOf(request, http.post(PATHS.enrolments, { json: enrolment }));
  const answer = parseEnrolmentAnswer(body);
  if (!answer) throw new ServerUnreachable(request, new Error('not an enrolment'));
  return answer;
}
