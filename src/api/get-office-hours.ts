import { type OfficeHours, parseOfficeHours } from '../contract/office/office-hours.ts';
import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import { answerAs } from './answer-as.ts';
import { type HoursQuery, hoursSearch } from './hours-query.ts';
import { http } from './http.ts';

/** A page of hours by name and date. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function getOfficeHours(
  query: HoursQuery,
  page: { readonly people: number; readonly after: string | undefined },
  signal: AbortSignal,
): Promise<OfficeHours> {
  const searchParams = hoursSearch(query);
  searchParams.set('limit', String(page.people));
  if (page.after !== undefined) searchParams.set('cursor', page.after);
  return answerAs(
    `GET ${OFFICE_PATHS.hours}`,
    http.get(OFFICE_PATHS.hours, { searchParams, signal }),
    parseOfficeHours,
  );
}
