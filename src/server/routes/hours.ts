import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { OFFICE_PATHS } from '../../contract/office/office-paths.ts';
import type { AccountCaller } from '../access/caller.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { idText, requireQuery, wholeText } from '../administration/query-fields.ts';
import { requireKnownLocation } from '../administration/require-location.ts';
import type { AppParts } from '../app-parts.ts';
import { csvAnswer } from '../csv/csv-answer.ts';
import { csvFormOf, csvQuery } from '../csv/csv-form.ts';
import { type HoursWish, hoursPage } from '../hours/hours-page.ts';
import { hoursTable } from '../hours/hours-table.ts';
import { companyLang } from '../office/company-lang.ts';
import { requireKnownPerson } from '../people/require-known-person.ts';
import { daySpan } from '../record/day-span.ts';
import { dateText } from '../record/record-wish.ts';
import type { ServerEnv } from '../server-env.ts';
import { ValidationError } from '../validation-error.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

const USUAL_PEOPLE = 50;
const MOST_PEOPLE = 200;
const LONGEST_DAYS = 366;
const hoursQuery = {
  from: dateText,
  to: dateText,
  person: v.optional(idText),
  location: v.optional(idText),
};
const listSchema = v.object({
  ...hoursQuery,
  cursor: v.optional(idText),
  /** How many people a page has. */
  limit: v.optional(wholeText(1, MOST_PEOPLE), String(USUAL_PEOPLE)),
});
const tableSchema = v.object({ ...hoursQuery, ...csvQuery });

/** What people worked, by person and day: some people at a time, or all of it as a table. */
export function hoursRoutes(parts: AppParts): Hono<ServerEnv> {
  const { hours, hoursCsv } = OFFICE_PATHS;
  return new Hono<ServerEnv>()
    .get(hours, (c) => tell(c, parts))
    .all(hours, methodNotAllowed('GET, HEAD'))
    .get(hoursCsv, (c) => write(c, parts))
    .all(hoursCsv, methodNotAllowed('GET, HEAD'));
}

async function tell(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const caller = await requireAdministrator(c, parts, parts.now());
  const { cursor, limit, ...asked } = requireQuery(c, listSchema);
  const wish = await requireWish(parts, caller, asked);
  return c.json(await hoursPage(parts.store, wish, { after: cursor, people: limit }, parts.now()));
}

async function write(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const caller = await requireAdministrator(c, parts, parts.now());
  const { separator, lang, ...asked } = requireQuery(c, tableSchema);
  const wish = await requireWish(parts, caller, asked);
  const form = csvFormOf({ separator, lang }, await companyLang(parts.store, caller.companyId));
  const lines = hoursTable(parts.store, wish, form, parts.now());
  return csvAnswer(c, parts, `hours_${asked.from}_${asked.to}.csv`, lines);
}

async function requireWish(
  { store }: AppParts,
  { companyId, timeZone }: AccountCaller,
  asked: Pick<v.InferOutput<typeof listSchema>, 'from' | 'to' | 'person' | 'location'>,
): Promise<HoursWish> {
  const { from, to, person, location } = asked;
  const days = Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
  if (days >= LONGEST_DAYS) {
    const message = `Hours are told of ${LONGEST_DAYS} days at most`;
    throw new ValidationError([{ field: 'to', code: ERROR_CODE.fieldInvalid, message }]);
  }
  if (person !== undefined) await requireKnownPerson(store, companyId, person, 'person');
  if (location !== undefined) await requireKnownLocation(store, companyId, location, 'location');
  const span = daySpan({ from, to }, timeZone);
  return { companyId, timeZone, from, to, ...span, personId: person, locationId: location };
}
