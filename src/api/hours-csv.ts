import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import { type CsvForm, csvAddress } from './csv-form.ts';
import { type HoursQuery, hoursSearch } from './hours-query.ts';

/** Where hours are downloaded from as a table. */
export function hoursCsv(query: HoursQuery, form: CsvForm): string {
  return csvAddress(OFFICE_PATHS.hoursCsv, hoursSearch(query), form);
}
