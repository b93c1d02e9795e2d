import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import {
  type EnrolmentTarget,
  type IssuedEnrolment,
  parseIssuedEnrolment,
} from '../contract/office/issued-enrolment.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Makes a one-time link and code by which a browser becomes a device. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function postEnrolmentCode(target: EnrolmentTarget): Promise<IssuedEnrolment> {
  const path = ADMIN_PATHS.enrolmentCodes;
  return answerAs(`POST ${path}`, http.post(path, { json: target }), parseIssuedEnrolment);
}
