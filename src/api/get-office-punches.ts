import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import { type OfficePunches, parseOfficePunches } from '../contract/office/office-punch.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';
import { type RecordQuery, recordSearch } from './record-query.ts';

/** A page of the record, the newest first. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function getOfficePunches(
  query: RecordQuery,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<OfficePunches> {
  const searchParams = recordSearch(query);
  if (cursor !== undefined) searchParams.set('cursor', cursor);
  return answerAs(
    `GET ${OFFICE_PATHS.punches}`,
    http.get(OFFICE_PATHS.punches, { searchParams, signal }),
    parseOfficePunches,
  );
}
