import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import {
  type CorrectionRequest,
  type OfficePunch,
  parseOfficePunch,
} from '../contract/office/office-punch.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Puts a correction beside what was recorded. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function postCorrection(correction: CorrectionRequest): Promise<OfficePunch> {
  return answerAs(
    `POST ${OFFICE_PATHS.corrections}`,
    http.post(OFFICE_PATHS.corrections, { json: correction }),
    parseOfficePunch,
  );
}
