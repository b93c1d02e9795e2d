import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { requirePasswordSaid } from '../access/require-password-said.ts';
import { administer } from '../administration/administer.ts';
import { requireFields } from '../administration/require-fields.ts';
import { requireLocation } from '../administration/require-location.ts';
import { rowIdOf } from '../administration/row-id-of.ts';
import type { AppParts } from '../app-parts.ts';
import { isWeak } from '../people/new-pin.ts';
import { drawAdminPin, keepAdminPin } from '../policy/admin-pins.ts';
import type { ServerEnv } from '../server-env.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

const pinSchema = v.strictObject({
  /** Without one, the server draws one. */
  pin: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{6,12}$/, 'the PIN of administrators has 6 to 12 digits'),
      v.check((pin) => !isWeak(pin), 'this PIN is one of the first that anybody would try'),
    ),
  ),
});

/** The PIN that opens the settings of terminals: of the whole company, or with `?location=ID` of one location. */
export function adminPinRoutes(parts: AppParts): Hono<ServerEnv> {
  const { adminPin } = ADMIN_PATHS;
  return new Hono<ServerEnv>()
    .post(adminPin, limitBody(), (c) => give(c, parts))
    .delete(adminPin, (c) => take(c, parts))
    .all(adminPin, methodNotAllowed('POST, DELETE'));
}

async function give(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const administrator = await requirePasswordSaid(c, parts, parts.now());
  const locationId = readLocation(c);
  const { pin = drawAdminPin() } = requireFields(pinSchema, (await readJsonObject(c)).object);
  await administer(parts, administrator, async ({ tx, companyId, nowMs, note }) => {
    if (locationId !== null) await requireLocation(tx, companyId, locationId);
    await keepAdminPin(tx, parts.secretKey, { companyId, locationId }, pin, nowMs);
    await note('admin-pin.set', { locationId });
  });
  return c.json({ pin });
}

async function take(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  const locationId = readLocation(c);
  await administer(parts, administrator, async ({ tx, companyId, nowMs, note }) => {
    if (locationId !== null) await requireLocation(tx, companyId, locationId);
    await keepAdminPin(tx, parts.secretKey, { companyId, locationId }, null, nowMs);
    await note('admin-pin.remove', { locationId });
  });
  return c.body(null, 204);
}

function readLocation(c: Context<ServerEnv>): number | null {
  const query = c.req.query('location');
  return query === undefined ? null : rowIdOf(query);
}
