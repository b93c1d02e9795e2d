import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { parseHeartbeat } from '../../contract/heartbeat.ts';
import { PATHS } from '../../contract/paths.ts';
import { beginAttempt } from '../access/begin-attempt.ts';
import { findDevice } from '../access/find-device.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { requireOwnSite } from '../access/require-own-site.ts';
import { administer } from '../administration/administer.ts';
import { sayingText } from '../administration/field-schemas.ts';
import { requireFields } from '../administration/require-fields.ts';
import { unknownThing } from '../administration/row-id-of.ts';
import type { AppParts } from '../app-parts.ts';
import { connectionAddress } from '../connection-address.ts';
import { keepHeartbeat } from '../devices/keep-heartbeat.ts';
import { listDevices } from '../devices/list-devices.ts';
import { policyAt } from '../policy/policy-at.ts';
import { findRoster } from '../roster/find-roster.ts';
import type { ServerEnv } from '../server-env.ts';
import { type DeviceRow, findDevices } from '../store/find-devices.ts';
import type { Store } from '../store/store-schema.ts';
import { ValidationError } from '../validation-error.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

const nameSchema = v.strictObject({ name: sayingText });

/** What devices tell of themselves, and what an administrator sees of them. */
export function deviceRoutes(parts: AppParts): Hono<ServerEnv> {
  return new Hono<ServerEnv>()
    .post(PATHS.heartbeat, limitBody(), (c) => takeHeartbeat(c, parts))
    .all(PATHS.heartbeat, methodNotAllowed('POST'))
    .get(PATHS.devices, (c) => tellDevices(c, parts))
    .all(PATHS.devices, methodNotAllowed('GET, HEAD'))
    .patch(`${PATHS.devices}/:device{[A-Za-z0-9_-]+}`, limitBody(), (c) =>
      rename(c, parts, c.req.param('device')),
    )
    .delete(`${PATHS.devices}/:device{[A-Za-z0-9_-]+}`, (c) => revoke(c, parts, c.req.param('device')))
    .all(`${PATHS.devices}/:device{[A-Za-z0-9_-]+}`, methodNotAllowed('PATCH, DELETE'));
}

async function takeHeartbeat(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const nowMs = parts.now();
  const { store, secretKey } = parts;
  const { caller } = await findDevice(store, c);
  requireOwnSite(c.req.raw.headers, parts);
  const heartbeat = parseHeartbeat((await readJsonObject(c)).object);
  if (!heartbeat) {
    const message = 'The body must be a heartbeat: v, appVersion, counts, checks and the rest of its members';
    throw new ValidationError([{ field: 'heartbeat', code: ERROR_CODE.fieldInvalid, message }]);
  }
  // Each is remembered for good, so that whoever has the cookie may not tell of any number.
  const by = { address: connectionAddress(c) ?? 'unknown', subject: caller.publicId };
  if (heartbeat.pinBursts.length > 0) await beginAttempt(store, { what: 'pin-report', by }, nowMs);
  await keepHeartbeat(store, caller.deviceId, heartbeat, nowMs);
  const policy = await policyAt(store, caller, nowMs);
  const roster = caller.kind === 'terminal' ? await findRoster(store, secretKey, caller, nowMs) : undefined;
  return c.json({ nowMs, policyVersion: policy.version, rosterVersion: roster?.version ?? null });
}

async function tellDevices(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const nowMs = parts.now();
  const { companyId } = await requireAdministrator(c, parts, nowMs);
  return c.json({ devices: await listDevices(parts.store, companyId, nowMs) });
}

async function rename(c: Context<ServerEnv>, parts: AppParts, publicId: string): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  const { name } = requireFields(nameSchema, (await readJsonObject(c)).object);
  await administer(parts, administrator, async ({ tx, companyId, note }) => {
    const { device_id } = await requireDevice(tx, companyId, publicId);
    await tx.updateTable('devices').set({ name }).where('id', '=', device_id).execute();
    await note('device.rename', { device: publicId, name });
  });
  return c.body(null, 204);
}

async function revoke(c: Context<ServerEnv>, parts: AppParts, publicId: string): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  await administer(parts, administrator, async ({ tx, companyId, accountId, nowMs, note }) => {
    const device = await requireDevice(tx, companyId, publicId);
    await tx
      .updateTable('devices')
      // Revoked once more, now by an administrator, it is not revoked any later.
      .set({ revoked_at: device.revoked_at ?? nowMs, revoked_by: accountId })
      .where('id', '=', device.device_id)
      .execute();
    await note('device.revoke', { device: publicId });
  });
  return c.body(null, 204);
}

async function requireDevice(store: Store, companyId: number, publicId: string): Promise<DeviceRow> {
  const [device] = await findDevices(store, ['public_id', [publicId]]);
  if (device?.company_id !== companyId) throw unknownThing('device');
  return device;
}
