import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { administer } from '../administration/administer.ts';
import { anyText } from '../administration/field-schemas.ts';
import { idText, requireQuery, wholeText } from '../administration/query-fields.ts';
import { requireFields } from '../administration/require-fields.ts';
import { requireLocation } from '../administration/require-location.ts';
import { rowIdOf } from '../administration/row-id-of.ts';
import type { AppParts } from '../app-parts.ts';
import { letLeave } from '../people/let-leave.ts';
import { listPeople } from '../people/list-people.ts';
import { movePerson } from '../people/move-person.ts';
import { newPersonSchema, personChangesSchema } from '../people/person-fields.ts';
import { requireFreeTabNumber } from '../people/require-free-tab-number.ts';
import { requirePerson } from '../people/require-person.ts';
import type { ServerEnv } from '../server-env.ts';
import { addPerson } from '../store/add-person.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

const MOST_AT_ONCE = 500;
const wishSchema = v.object({
  left: v.optional(v.string()),
  q: v.optional(anyText),
  location: v.optional(idText),
  limit: v.optional(wholeText(1, MOST_AT_ONCE)),
  offset: v.optional(wholeText(0, Number.MAX_SAFE_INTEGER)),
});

/** The company's people, as an administrator keeps them. */
export function peopleRoutes(parts: AppParts): Hono<ServerEnv> {
  const { people } = ADMIN_PATHS;
  return new Hono<ServerEnv>()
    .get(people, (c) => tellPeople(c, parts))
    .post(people, limitBody(), (c) => add(c, parts))
    .all(people, methodNotAllowed('GET, HEAD, POST'))
    .patch(`${people}/:id`, limitBody(), (c) => change(c, parts, rowIdOf(c.req.param('id'))))
    .all(`${people}/:id`, methodNotAllowed('PATCH'))
    .post(`${people}/:id/leave`, (c) => leave(c, parts, rowIdOf(c.req.param('id'))))
    .all(`${people}/:id/leave`, methodNotAllowed('POST'));
}

async function tellPeople(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const { companyId } = await requireAdministrator(c, parts, parts.now());
  const { left, q, location, limit, offset = 0 } = requireQuery(c, wishSchema);
  const wish = {
    withLeft: left !== undefined,
    locationId: location,
    search: q || undefined,
    page: limit === undefined ? undefined : { limit, offset },
  };
  return c.json(await listPeople(parts.store, companyId, wish));
}

async function add(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  const person = requireFields(newPersonSchema, (await readJsonObject(c)).object);
  const id = await administer(parts, administrator, async (administration) => {
    const { tx, companyId, nowMs, note } = administration;
    await requireLocation(tx, companyId, person.locationId);
    if (person.tabNumber) await requireFreeTabNumber(administration, person.tabNumber, undefined);
    const { firstName, lastName, locationId, patronymic, tabNumber, email } = person;
    const given = {
      ...(patronymic && { patronymic }),
      ...(tabNumber && { tabNumber }),
      ...(email && { email }),
    };
    const added = await addPerson(tx, { firstName, lastName, locationId, ...given }, nowMs);
    await note('person.add', { id: added.id, ...person });
    return added.id;
  });
  return c.json({ id }, 201);
}

async function change(c: Context<ServerEnv>, parts: AppParts, id: number): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  const changes = requireFields(personChangesSchema, (await readJsonObject(c)).object);
  await administer(parts, administrator, async (administration) => {
    const { tx, companyId, nowMs, note } = administration;
    const person = await requirePerson(tx, companyId, id);
    const { locationId, firstName, lastName, patronymic, tabNumber, email } = changes;
    if (tabNumber) await requireFreeTabNumber(administration, tabNumber, id);
    if (locationId !== undefined && locationId !== person.location_id) {
      await requireLocation(tx, companyId, locationId);
      await movePerson(tx, id, locationId, nowMs);
    }
    await tx
      .updateTable('employees')
      .set({
        // So that there is always something to set.
        id,
        ...(firstName !== undefined && { first_name: firstName }),
        ...(lastName !== undefined && { last_name: lastName }),
        ...(patronymic !== undefined && { patronymic: patronymic || null }),
        ...(tabNumber !== undefined && { tab_number: tabNumber || null }),
        ...(email !== undefined && { email: email || null }),
      })
      .where('id', '=', id)
      .execute();
    await note('person.change', { id, ...changes });
  });
  return c.body(null, 204);
}

async function leave(c: Context<ServerEnv>, parts: AppParts, id: number): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  await administer(parts, administrator, async (administration) => {
    await requirePerson(administration.tx, administration.companyId, id);
    await letLeave(administration, id);
    await administration.note('person.leave', { id });
  });
  return c.body(null, 204);
}
