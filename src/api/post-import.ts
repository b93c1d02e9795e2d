import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import {
  type ImportAnswer,
  type ImportRequest,
  parseImportAnswer,
} from '../contract/office/people-import.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Takes a table of people in, or says only what would become of it. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function postImport(wanted: ImportRequest): Promise<ImportAnswer> {
  const path = OFFICE_PATHS.import;
  return answerAs(`POST ${path}`, http.post(path, { json: wanted, timeout: 120_000 }), parseImportAnswer);
}
