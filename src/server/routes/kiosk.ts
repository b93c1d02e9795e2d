import { type Context, Hono } from 'hono';
import { parseEnrolmentRequest } from '../../contract/enrolment-request.ts';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { PATHS } from '../../contract/paths.ts';
import { admitDevice } from '../access/admit-device.ts';
import { beginAttempt } from '../access/begin-attempt.ts';
import { DEVICE_COOKIE } from '../access/device-cookie.ts';
import { findDevice } from '../access/find-device.ts';
import { requireOwnSite } from '../access/require-own-site.ts';
import { rotateSecret } from '../access/rotate-secret.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import { connectionAddress } from '../connection-address.ts';
import { noteContact } from '../devices/note-contact.ts';
import { giveSession } from '../policy/give-session.ts';
import type { ServerEnv } from '../server-env.ts';
import { enrolDevice } from '../store/enrol-device.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

/** The kiosk's own calls: the server's time, becoming an enrolled device, being one, and no longer being one. */
export function kioskRoutes(parts: AppParts): Hono<ServerEnv> {
  return new Hono<ServerEnv>()
    .get(PATHS.clock, (c) => c.json({ nowMs: parts.now() }))
    .all(PATHS.clock, methodNotAllowed('GET, HEAD'))
    .post(PATHS.enrolments, limitBody(), (c) => enrol(c, parts))
    .all(PATHS.enrolments, methodNotAllowed('POST'))
    .get(PATHS.session, (c) => tellSession(c, parts))
    .delete(PATHS.session, (c) => endSession(c, parts))
    .all(PATHS.session, methodNotAllowed('GET, HEAD, DELETE'));
}

async function enrol(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  requireOwnSite(c.req.raw.headers, parts);
  const nowMs = parts.now();
  const address = connectionAddress(c) ?? 'unknown';
  const request = parseEnrolmentRequest((await readJsonObject(c)).object);
  const succeeded = await beginAttempt(parts.store, { what: 'enrolment', by: { address } }, nowMs);
  const device = request && (await enrolDevice(parts.store, parts.secretKey, request, nowMs));
  if (!device) {
    const message =
      'This enrolment link or code is not known, has expired, or was used before: ask for a new one';
    throw new ApiError(403, ERROR_CODE.accessDenied, message);
  }
  await succeeded();
  return admitDevice(c, parts, device);
}

async function tellSession(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const found = await findDevice(parts.store, c);
  const { caller, cookie } = found;
  const session = await giveSession(parts.store, caller.deviceId, parts.now());
  await noteContact(parts.store, caller.deviceId, parts.now());
  const secret = await rotateSecret(parts.store, found, parts.now());
  // Under the name that it came under: a request without `Origin` does not say whether the visitor is on https.
  if (secret !== undefined) DEVICE_COOKIE.give(c, { ...cookie, secret });
  return c.json(session);
}

async function endSession(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const { caller } = await findDevice(parts.store, c);
  requireOwnSite(c.req.raw.headers, parts);
  await parts.store
    .updateTable('devices')
    .set({ revoked_at: parts.now() })
    .where('id', '=', caller.deviceId)
    .execute();
  DEVICE_COOKIE.take(c);
  return c.body(null, 204);
}
