import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { OFFICE_PATHS } from '../../contract/office/office-paths.ts';
import type { AccountCaller } from '../access/caller.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { requireQuery } from '../administration/query-fields.ts';
import { requireKnownLocation } from '../administration/require-location.ts';
import type { AppParts } from '../app-parts.ts';
import { csvAnswer } from '../csv/csv-answer.ts';
import { csvFormOf, csvQuery } from '../csv/csv-form.ts';
import { companyLang } from '../office/company-lang.ts';
import { requireKnownPerson } from '../people/require-known-person.ts';
import { startOfDay, startOfDayAfter } from '../record/day-span.ts';
import { recordPage } from '../record/record-page.ts';
import { recordTable } from '../record/record-table.ts';
import { pageQuery, type RecordWish, recordQuery } from '../record/record-wish.ts';
import type { ServerEnv } from '../server-env.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

const listSchema = v.object({ ...recordQuery, ...pageQuery });
const tableSchema = v.object({ ...recordQuery, ...csvQuery });

/** What was recorded, of days, a person or a place: a page at a time, or all of it as a table. */
export function recordRoutes(parts: AppParts): Hono<ServerEnv> {
  const { punches, punchesCsv } = OFFICE_PATHS;
  return new Hono<ServerEnv>()
    .get(punches, (c) => tell(c, parts))
    .all(punches, methodNotAllowed('GET, HEAD'))
    .get(punchesCsv, (c) => write(c, parts))
    .all(punchesCsv, methodNotAllowed('GET, HEAD'));
}

async function tell(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const caller = await requireAdministrator(c, parts, parts.now());
  const { cursor, limit, ...asked } = requireQuery(c, listSchema);
  const wish = await requireWish(parts, caller, asked);
  return c.json(await recordPage(parts.store, caller.companyId, { ...wish, after: cursor, limit }));
}

async function write(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const caller = await requireAdministrator(c, parts, parts.now());
  const { separator, lang, ...asked } = requireQuery(c, tableSchema);
  const wish = await requireWish(parts, caller, asked);
  const form = csvFormOf({ separator, lang }, await companyLang(parts.store, caller.companyId));
  const name = ['punches', asked.from, asked.to].filter(Boolean).join('_');
  return csvAnswer(c, parts, `${name}.csv`, recordTable(parts.store, caller, wish, form));
}

async function requireWish(
  { store }: AppParts,
  { companyId, timeZone }: AccountCaller,
  asked: Omit<v.InferOutput<typeof listSchema>, 'cursor' | 'limit'>,
): Promise<Omit<RecordWish, 'after' | 'limit'>> {
  const { person, location } = asked;
  if (person !== undefined) await requireKnownPerson(store, companyId, person, 'person');
  if (location !== undefined) await requireKnownLocation(store, companyId, location, 'location');
  return {
    fromMs: asked.from === undefined ? undefined : startOfDay(asked.from, timeZone),
    toMs: asked.to === undefined ? undefined : startOfDayAfter(asked.to, timeZone),
    personId: person,
    locationId: location,
    review: asked.review,
    keptOnly: asked.origin === 'kept',
  };
}
