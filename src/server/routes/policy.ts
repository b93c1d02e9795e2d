import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { DEFAULT_POLICY, type KioskPolicy, parseKioskPolicy } from '../../contract/kiosk-policy.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { type Administration, administer } from '../administration/administer.ts';
import { requireFields } from '../administration/require-fields.ts';
import { requireLocation } from '../administration/require-location.ts';
import { rowIdOf } from '../administration/row-id-of.ts';
import type { AppParts } from '../app-parts.ts';
import { policyAt } from '../policy/policy-at.ts';
import type { ServerEnv } from '../server-env.ts';
import { ValidationError } from '../validation-error.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

const changesSchema = v.strictObject({
  undoSeconds: v.optional(v.unknown()),
  position: v.optional(v.record(v.picklist(['inside', 'unsure', 'outside']), v.unknown())),
  identify: v.optional(v.record(v.picklist(['list', 'pin', 'badge', 'camera', 'nfc']), v.unknown())),
  photos: v.optional(v.unknown()),
});

/** What the company lets its kiosks do: for all of it, or with `?location=ID` for one location. */
export function policyRoutes(parts: AppParts): Hono<ServerEnv> {
  const { policy } = ADMIN_PATHS;
  return new Hono<ServerEnv>()
    .get(policy, (c) => tell(c, parts))
    .patch(policy, limitBody(), (c) => change(c, parts))
    .delete(policy, (c) => takeBack(c, parts))
    .all(policy, methodNotAllowed('GET, HEAD, PATCH, DELETE'));
}

async function tell(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const { companyId } = await requireAdministrator(c, parts, parts.now());
  const locationId = readLocation(c);
  if (locationId !== null) await requireLocation(parts.store, companyId, locationId);
  return c.json(await policyAt(parts.store, { companyId, locationId }, parts.now()));
}

/** Sets what the body names, and leaves the rest as it is; the result is a policy of its own with the next number. */
async function change(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  const locationId = readLocation(c);
  const changes = requireFields(changesSchema, (await readJsonObject(c)).object);
  const policy = await administer(parts, administrator, async (administration) => {
    const { tx, companyId, nowMs, note } = administration;
    if (locationId !== null) await requireLocation(tx, companyId, locationId);
    const present = await policyAt(tx, { companyId, locationId }, nowMs);
    const wanted = requirePolicy({
      ...present,
      ...changes,
      position: { ...present.position, ...changes.position },
      identify: { ...present.identify, ...changes.identify },
    });
    const set = await addPolicy(administration, locationId, wanted);
    await note('policy.change', { locationId, ...set });
    return set;
  });
  return c.json(policy);
}

async function takeBack(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  const locationId = readLocation(c);
  await administer(parts, administrator, async (administration) => {
    const { tx, companyId, note } = administration;
    if (locationId !== null) await requireLocation(tx, companyId, locationId);
    // A company that goes back to the default gets it under a number of its own, so that devices notice.
    await addPolicy(administration, locationId, locationId === null ? DEFAULT_POLICY : null);
    await note('policy.take-back', { locationId });
  });
  return c.body(null, 204);
}

async function addPolicy(
  { tx, companyId, nowMs }: Administration,
  locationId: number | null,
  policy: KioskPolicy | null,
): Promise<KioskPolicy | null> {
  const { highest } = await tx
    .selectFrom('policies')
    .select(({ fn }) => fn.max('version').as('highest'))
    .where('company_id', '=', companyId)
    .executeTakeFirstOrThrow();
  const version = (highest ?? 0) + 1;
  const numbered = policy && { ...policy, version };
  await tx
    .insertInto('policies')
    .values({
      company_id: companyId,
      version,
      location_id: locationId,
      policy: numbered && JSON.stringify(numbered),
      valid_from: nowMs,
    })
    .execute();
  return numbered;
}

function requirePolicy(wanted: unknown): KioskPolicy {
  const policy = parseKioskPolicy(wanted);
  if (policy) return policy;
  const message =
    'The policy is not valid: undoSeconds 0 to 15; position allow, mark or refuse; list open, with-pin or hidden; the rest true or false';
  throw new ValidationError([{ field: 'policy', code: ERROR_CODE.fieldInvalid, message }]);
}

function readLocation(c: Context<ServerEnv>): number | null {
  const query = c.req.query('location');
  return query === undefined ? null : rowIdOf(query);
}
