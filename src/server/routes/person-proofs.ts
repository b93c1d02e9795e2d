import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { type Administration, administer } from '../administration/administer.ts';
import { requireFields } from '../administration/require-fields.ts';
import { rowIdOf, unknownThing } from '../administration/row-id-of.ts';
import type { AppParts } from '../app-parts.ts';
import { badgeOwner } from '../people/badge-owner.ts';
import { addBadge, keepPin } from '../people/keep-proofs.ts';
import { newPins } from '../people/new-pin.ts';
import { requirePerson } from '../people/require-person.ts';
import type { ServerEnv } from '../server-env.ts';
import type { Store } from '../store/store-schema.ts';
import { ValidationError } from '../validation-error.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

const pinSchema = v.strictObject({
  /** Without one, the server draws one that nobody else has. */
  pin: v.optional(v.pipe(v.string(), v.regex(/^\d{3,12}$/, 'a PIN has 3 to 12 digits'))),
});
const badgeSchema = v.strictObject({
  content: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(512)),
});

/** What people are known by at a terminal: they are set and taken away, and never told again. */
export function personProofRoutes(parts: AppParts): Hono<ServerEnv> {
  const person = `${ADMIN_PATHS.people}/:id` as const;
  return new Hono<ServerEnv>()
    .post(`${person}/pin`, limitBody(), (c) => givePin(c, parts, rowIdOf(c.req.param('id'))))
    .delete(`${person}/pin`, (c) => takePin(c, parts, rowIdOf(c.req.param('id'))))
    .all(`${person}/pin`, methodNotAllowed('POST, DELETE'))
    .post(`${person}/badges`, limitBody(), (c) => giveBadge(c, parts, rowIdOf(c.req.param('id'))))
    .all(`${person}/badges`, methodNotAllowed('POST'))
    .delete(`${person}/badges/:badge`, (c) =>
      takeBadge(c, parts, rowIdOf(c.req.param('id')), rowIdOf(c.req.param('badge'))),
    )
    .all(`${person}/badges/:badge`, methodNotAllowed('DELETE'));
}

async function givePin(c: Context<ServerEnv>, parts: AppParts, id: number): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  const given = requireFields(pinSchema, (await readJsonObject(c)).object);
  const pin = await administer(parts, administrator, async ({ tx, companyId, note }) => {
    await requirePerson(tx, companyId, id);
    const kept = given.pin ?? (await drawPin(tx, parts, companyId));
    await keepPin(tx, parts.secretKey, id, kept);
    await note('person.pin', { id, drawn: given.pin === undefined });
    return kept;
  });
  return c.json({ pin });
}

async function drawPin(tx: Store, { secretKey }: AppParts, companyId: number): Promise<string> {
  const [pin] = await newPins(tx, secretKey, companyId, 1);
  if (pin === undefined) throw new Error('No PIN was drawn');
  return pin;
}

async function takePin(c: Context<ServerEnv>, parts: AppParts, id: number): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  await administer(parts, administrator, async ({ tx, companyId, note }) => {
    await requirePerson(tx, companyId, id);
    await keepPin(tx, parts.secretKey, id, null);
    await note('person.no-pin', { id });
  });
  return c.body(null, 204);
}

async function giveBadge(c: Context<ServerEnv>, parts: AppParts, id: number): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  const { content } = requireFields(badgeSchema, (await readJsonObject(c)).object);
  const badge = await administer(parts, administrator, async (administration) => {
    const { tx, companyId, nowMs, note } = administration;
    await requirePerson(tx, companyId, id);
    await requireFree(administration, parts, content);
    const added = await addBadge(tx, parts.secretKey, id, content, nowMs);
    await note('person.badge', { id, badge: added });
    return added;
  });
  return c.json({ id: badge }, 201);
}

async function requireFree(
  { tx, companyId }: Administration,
  { secretKey }: AppParts,
  content: string,
): Promise<void> {
  const owner = await badgeOwner(tx, secretKey, companyId, content);
  if (owner === undefined) return;
  const message = `This badge is person ${owner}'s already`;
  throw new ValidationError([{ field: 'content', code: ERROR_CODE.alreadyExists, message }]);
}

async function takeBadge(
  c: Context<ServerEnv>,
  parts: AppParts,
  id: number,
  badge: number,
): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  await administer(parts, administrator, async ({ tx, companyId, note }) => {
    await requirePerson(tx, companyId, id);
    const gone = await tx
      .deleteFrom('badges')
      .where('id', '=', badge)
      .where('employee_id', '=', id)
      .returning('id')
      .executeTakeFirst();
    if (!gone) throw unknownThing('badge');
    await note('person.no-badge', { id, badge });
  });
  return c.body(null, 204);
}
