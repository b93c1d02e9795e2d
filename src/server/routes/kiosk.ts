import { type Context, Hono } from 'hono';
import type { DeviceKeys } from '../../contract/enrolment-answer.ts';
import { parseEnrolmentRequest } from '../../contract/enrolment-request.ts';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { PATHS } from '../../contract/paths.ts';
import { giveSecret, takeSecret } from '../access/device-cookie.ts';
import { FailedAttempts } from '../access/failed-attempts.ts';
import { findDevice } from '../access/find-device.ts';
import { isVisitorOnHttps } from '../access/is-visitor-on-https.ts';
import { requireOwnSite } from '../access/require-own-site.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import { connectionAddress } from '../connection-address.ts';
import { rescueKey } from '../keys/rescue-key.ts';
import type { ServerEnv } from '../server-env.ts';
import { deviceSessionOf } from '../store/device-session-of.ts';
import { type EnrolledDevice, enrolDevice } from '../store/enrol-device.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

const RENEW_AFTER_MS = 30 * 86_400_000;

/** The kiosk's own calls: the server's time, becoming an enrolled device, being one, and no longer being one. */
export function kioskRoutes(parts: AppParts): Hono<ServerEnv> {
  const failed = new FailedAttempts();
  return new Hono<ServerEnv>()
    .get(PATHS.clock, (c) => c.json({ nowMs: parts.now() }))
    .all(PATHS.clock, methodNotAllowed('GET, HEAD'))
    .post(PATHS.enrolments, limitBody(), (c) => enrol(c, parts, failed))
    .all(PATHS.enrolments, methodNotAllowed('POST'))
    .get(PATHS.session, (c) => tellSession(c, parts))
    .delete(PATHS.session, (c) => endSession(c, parts))
    .all(PATHS.session, methodNotAllowed('GET, HEAD, DELETE'));
}

async function enrol(c: Context<ServerEnv>, parts: AppParts, failed: FailedAttempts): Promise<Response> {
  requireOwnSite(c.req.raw.headers, parts.publicOrigin);
  const nowMs = parts.now();
  const address = connectionAddress(c) ?? 'unknown';
  failed.check(address, nowMs);
  const request = parseEnrolmentRequest((await readJsonObject(c)).object);
  const device = request && (await enrolDevice(parts.store, parts.secretKey, request, nowMs));
  if (!device) {
    failed.add(address, nowMs);
    const message = 'This enrolment link is not known, has expired, or was used before: ask for a new one';
    throw new ApiError(403, ERROR_CODE.accessDenied, message);
  }
  const session = await deviceSessionOf(parts.store, device.deviceId);
  const keys = await keysOf(parts, device, nowMs);
  const secure = isVisitorOnHttps(c.req.raw.headers, parts.publicOrigin);
  giveSecret(c, { secret: device.secret, secure });
  return c.json({ ...session, ...keys }, 201);
}

/** What only this answer says: asking for the session later brings no key. */
async function keysOf(parts: AppParts, { chain }: EnrolledDevice, nowMs: number): Promise<DeviceKeys> {
  return {
    chain: { device: chain.device, key: Buffer.from(chain.key).toString('base64url') },
    rescue: await rescueKey(parts.store, parts.secretKey, nowMs),
  };
}

async function tellSession(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const { caller, cookie, enrolledAtMs } = await findDevice(parts.store, c);
  const session = await deviceSessionOf(parts.store, caller.deviceId);
  // A young cookie needs no renewal, and an answer that comes late must not put it in the place of a newer one.
  // Under the name that it came under: a request without `Origin` does not say whether the visitor is on https.
  if (parts.now() - enrolledAtMs > RENEW_AFTER_MS) giveSecret(c, cookie);
  return c.json(session);
}

async function endSession(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const { caller } = await findDevice(parts.store, c);
  requireOwnSite(c.req.raw.headers, parts.publicOrigin);
  await parts.store
    .updateTable('devices')
    .set({ revoked_at: parts.now() })
    .where('id', '=', caller.deviceId)
    .execute();
  takeSecret(c, true);
  takeSecret(c, false);
  return c.body(null, 204);
}
