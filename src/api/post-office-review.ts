import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import { type OfficePunch, parseOfficePunch, type ReviewRequest } from '../contract/office/office-punch.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Says yes or no to a punch. Throws an `ApiRefusal`, 422 where somebody else was faster, or a `ServerUnreachable`. */
export function postOfficeReview(punch: string, decision: ReviewRequest): Promise<OfficePunch> {
  const path = `${OFFICE_PATHS.review}/${encodeURIComponent(punch)}`;
  return answerAs(`POST ${OFFICE_PATHS.review}`, http.post(path, { json: decision }), parseOfficePunch);
}
