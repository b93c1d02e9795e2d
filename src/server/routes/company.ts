import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { NAME_ORDERS } from '../../contract/display-name.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { administer } from '../administration/administer.ts';
import { sayingText } from '../administration/field-schemas.ts';
import { requireFields } from '../administration/require-fields.ts';
import type { AppParts } from '../app-parts.ts';
import type { ServerEnv } from '../server-env.ts';
import type { Store } from '../store/store-schema.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

// The zone is not among them: every event_time that is there was written in it.
const changesSchema = v.partial(
  v.strictObject({
    name: sayingText,
    fiotype: v.picklist(NAME_ORDERS),
    ampm: v.picklist(['24', 'ampm']),
    lang: v.picklist(['ru', 'en']),
  }),
);

/** `GET` and `PATCH /kiosk/company`: what the company is called, and how it writes names and times. */
export function companyRoutes(parts: AppParts): Hono<ServerEnv> {
  return new Hono<ServerEnv>()
    .get(ADMIN_PATHS.company, (c) => tell(c, parts))
    .patch(ADMIN_PATHS.company, limitBody(), (c) => change(c, parts))
    .all(ADMIN_PATHS.company, methodNotAllowed('GET, HEAD, PATCH'));
}

async function tell(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const { companyId } = await requireAdministrator(c, parts, parts.now());
  return c.json(await settingsOf(parts.store, companyId));
}

async function change(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  const changes = requireFields(changesSchema, (await readJsonObject(c)).object);
  const settings = await administer(parts, administrator, async ({ tx, companyId, note }) => {
    // With the id beside them there is always something to set.
    await tx
      .updateTable('companies')
      .set({ id: companyId, ...changes })
      .where('id', '=', companyId)
      .execute();
    await note('company.change', changes);
    return settingsOf(tx, companyId);
  });
  return c.json(settings);
}

function settingsOf(store: Store, companyId: number) {
  return store
    .selectFrom('companies')
    .select(['name', 'time_zone as timeZone', 'fiotype', 'ampm', 'lang'])
    .where('id', '=', companyId)
    .executeTakeFirstOrThrow();
}
