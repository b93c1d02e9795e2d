import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import { type OfficePunches, parseOfficePunches } from '../contract/office/office-punch.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** What waits for a yes or no, the oldest first. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function getOfficeReview(cursor: string | undefined, signal: AbortSignal): Promise<OfficePunches> {
  const searchParams = cursor === undefined ? {} : { cursor };
  return answerAs(
    `GET ${OFFICE_PATHS.review}`,
    http.get(OFFICE_PATHS.review, { searchParams, signal }),
    parseOfficePunches,
  );
}
