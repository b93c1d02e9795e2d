import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import { type CsvForm, csvAddress } from './csv-form.ts';
import { type RecordQuery, recordSearch } from './record-query.ts';

/** Where a part of the record is downloaded from as a table. */
export function punchesCsv(query: RecordQuery, form: CsvForm): string {
  return csvAddress(OFFICE_PATHS.punchesCsv, recordSearch(query), form);
}
