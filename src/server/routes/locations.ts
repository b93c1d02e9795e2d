import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { administer } from '../administration/administer.ts';
import { locationSchema } from '../administration/location-fields.ts';
import { requireFields } from '../administration/require-fields.ts';
import { rowIdOf, unknownThing } from '../administration/row-id-of.ts';
import type { AppParts } from '../app-parts.ts';
import { findLocationBody } from '../attendance/find-location-body.ts';
import type { ServerEnv } from '../server-env.ts';
import { addLocation } from '../store/add-location.ts';
import type { Store } from '../store/store-schema.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

const changesSchema = v.partial(locationSchema);

/** The company's locations, as an administrator keeps them. */
export function locationRoutes(parts: AppParts): Hono<ServerEnv> {
  const { locations } = ADMIN_PATHS;
  return new Hono<ServerEnv>()
    .get(locations, (c) => tellLocations(c, parts))
    .post(locations, limitBody(), (c) => add(c, parts))
    .all(locations, methodNotAllowed('GET, HEAD, POST'))
    .patch(`${locations}/:id`, limitBody(), (c) => change(c, parts, rowIdOf(c.req.param('id'))))
    .all(`${locations}/:id`, methodNotAllowed('PATCH'));
}

async function tellLocations(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const { companyId } = await requireAdministrator(c, parts, parts.now());
  const ids = await idsOf(parts.store, companyId);
  const found = await Promise.all(ids.map((id) => findLocationBody(parts.store, { companyId, id })));
  const locations = found.filter((location) => location !== undefined);
  return c.json({ locations });
}

async function idsOf(store: Store, companyId: number): Promise<readonly number[]> {
  const rows = await store
    .selectFrom('locations')
    .select('id')
    .where('company_id', '=', companyId)
    .orderBy('title')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

async function add(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  const location = requireFields(locationSchema, (await readJsonObject(c)).object);
  const id = await administer(parts, administrator, async ({ tx, companyId, note }) => {
    const added = await addLocation(tx, { ...location, companyId });
    await note('location.add', { id: added, ...location });
    return added;
  });
  return c.json({ id }, 201);
}

async function change(c: Context<ServerEnv>, parts: AppParts, id: number): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  const changes = requireFields(changesSchema, (await readJsonObject(c)).object);
  await administer(parts, administrator, async ({ tx, companyId, note }) => {
    const { radiusMetres, address, ...rest } = changes;
    const changed = await tx
      .updateTable('locations')
      .set({
        // So that there is always something to set.
        id,
        ...rest,
        ...(radiusMetres !== undefined && { radius: radiusMetres }),
        ...(address !== undefined && { address: address || null }),
      })
      .where('id', '=', id)
      .where('company_id', '=', companyId)
      .returning('id')
      .executeTakeFirst();
    if (!changed) throw unknownThing('location');
    await note('location.change', { id, ...changes });
  });
  return c.body(null, 204);
}
