import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { OFFICE_PATHS } from '../../contract/office/office-paths.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { administer } from '../administration/administer.ts';
import { requireQuery } from '../administration/query-fields.ts';
import { requireFields } from '../administration/require-fields.ts';
import { unknownThing } from '../administration/row-id-of.ts';
import type { AppParts } from '../app-parts.ts';
import { waitingPunch } from '../attendance/waiting-punch.ts';
import { correct } from '../record/correct.ts';
import { correctionSchema, whyText } from '../record/correction-schema.ts';
import { decidePunch } from '../record/decide-punch.ts';
import type { EntryKey } from '../record/find-entries.ts';
import { officePunches } from '../record/office-punches.ts';
import { waitingPage } from '../record/record-page.ts';
import { pageQuery } from '../record/record-wish.ts';
import type { ServerEnv } from '../server-env.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

const pageSchema = v.object(pageQuery);
const decisionSchema = v.strictObject({ decision: v.picklist(['yes', 'no']), why: v.optional(whyText, '') });

/** What waits for a yes or no, deciding it, and corrections beside what was recorded. */
export function reviewRoutes(parts: AppParts): Hono<ServerEnv> {
  const { review, corrections } = OFFICE_PATHS;
  const one = `${review}/:punch{[A-Za-z0-9_:-]+}` as const;
  return new Hono<ServerEnv>()
    .get(review, (c) => tellWaiting(c, parts))
    .all(review, methodNotAllowed('GET, HEAD'))
    .post(one, limitBody(), (c) => decide(c, parts, c.req.param('punch')))
    .all(one, methodNotAllowed('POST'))
    .post(corrections, limitBody(), (c) => putCorrection(c, parts))
    .all(corrections, methodNotAllowed('POST'));
}

async function tellWaiting(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const { companyId } = await requireAdministrator(c, parts, parts.now());
  const { cursor, limit } = requireQuery(c, pageSchema);
  return c.json(await waitingPage(parts.store, companyId, { after: cursor, limit }));
}

async function decide(c: Context<ServerEnv>, parts: AppParts, punchId: string): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  const decided = requireFields(decisionSchema, (await readJsonObject(c)).object);
  // Where somebody else keeps the attendance, a punch of a revoked device counts only once it is there.
  const isToPassOn = decided.decision === 'yes' && parts.upstream !== undefined;
  const waiting = isToPassOn ? await waitingPunch(parts.store, punchId, administrator) : undefined;
  if (waiting) await parts.attendance.record(waiting);
  await administer(parts, administrator, (administration) =>
    decidePunch(administration, punchId, decided, waiting !== undefined),
  );
  return c.json(await readOne(parts, { kind: 'punch', id: punchId, instantMs: 0 }));
}

async function putCorrection(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  const wanted = requireFields(correctionSchema, (await readJsonObject(c)).object);
  const key = await administer(parts, administrator, (administration) =>
    correct(administration, wanted, administrator.timeZone),
  );
  return c.json(await readOne(parts, key), 201);
}

async function readOne({ store }: AppParts, key: EntryKey) {
  const [punch] = await officePunches(store, [key]);
  if (!punch) throw unknownThing('punch');
  return punch;
}
