import { type Context, Hono } from 'hono';
import { OFFICE_PATHS } from '../../contract/office/office-paths.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { administer } from '../administration/administer.ts';
import { requireFields } from '../administration/require-fields.ts';
import type { AppParts } from '../app-parts.ts';
import { importSchema } from '../people-import/import-schema.ts';
import { takeIn } from '../people-import/take-in.ts';
import type { ServerEnv } from '../server-env.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

// Ten thousand lines with every cell filled.
const MOST_BYTES = 8 * 1024 * 1024;

/** `POST /kiosk/office/import`: a table of people, looked at or taken in. */
export function peopleImportRoutes(parts: AppParts): Hono<ServerEnv> {
  return new Hono<ServerEnv>()
    .post(OFFICE_PATHS.import, limitBody(MOST_BYTES), (c) => bringIn(c, parts))
    .all(OFFICE_PATHS.import, methodNotAllowed('POST'));
}

async function bringIn(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  const table = requireFields(importSchema, (await readJsonObject(c)).object);
  const answer = await administer(parts, administrator, (administration) =>
    takeIn(administration, parts.secretKey, table),
  );
  return c.json(answer);
}
