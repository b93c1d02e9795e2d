import { type Context, Hono } from 'hono';
import type { Direction } from '../../contract/direction.ts';
import { DIRECTIONS } from '../../contract/direction.ts';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { HEADERS } from '../../contract/headers.ts';
import { punchPath } from '../../contract/punch-path.ts';
import { type PunchRequest, parsePunchRequest } from '../../contract/punch-request.ts';
import type { Caller } from '../access/caller.ts';
import { findAccount } from '../access/find-account.ts';
import { findDevice } from '../access/find-device.ts';
import { requireOwnSite } from '../access/require-own-site.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import type { NewPunch } from '../attendance/new-punch.ts';
import { settlePunchTime } from '../attendance/settle-punch-time.ts';
import { connectionAddress } from '../connection-address.ts';
import type { ServerEnv } from '../server-env.ts';
import { ValidationError } from '../validation-error.ts';
import { idempotencyKeyFault } from './idempotency-key-fault.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';
import { requestFingerprint } from './request-fingerprint.ts';
import { requireRight } from './require-right.ts';

/** `POST /v1/times/clockin` and `POST /v1/times/clockout`. */
export function timesRoutes(parts: AppParts): Hono<ServerEnv> {
  const routes = new Hono<ServerEnv>();
  for (const direction of DIRECTIONS) {
    const path = punchPath(direction);
    routes.post(path, limitBody, async (c) => {
      const answer = await parts.attendance.record(await readPunch(c, parts, direction));
      return c.body(answer, 200, { 'Content-Type': 'application/json' });
    });
    routes.all(path, methodNotAllowed('POST'));
  }
  return routes;
}

async function readPunch(c: Context<ServerEnv>, parts: AppParts, direction: Direction): Promise<NewPunch> {
  const receivedAtMs = parts.now();
  const caller = await requireCaller(c, parts, receivedAtMs);
  const { bytes, object } = await readJsonObject(c);
  const keyHeader = c.req.header(HEADERS.idempotencyKey);
  const request = requireFields(object, keyHeader);
  requirePrincipal(caller, request);
  const key = request.kiosk?.id ?? keyHeader;
  const time = settlePunchTime(request, caller.timeZone, receivedAtMs);
  return {
    caller,
    employeeId: requireRight(caller, request.employeeId),
    locationId: request.locationId,
    direction,
    time,
    receivedAtMs,
    sentAtMs: readSentAt(c.req.header(HEADERS.sentAt)),
    position: request.position,
    ip: request.ip ?? connectionAddress(c),
    kiosk: request.kiosk,
    idempotencyKey:
      key === undefined ? undefined : { key, fingerprint: requestFingerprint(c.req.path, bytes) },
  };
}

async function requireCaller(c: Context<ServerEnv>, parts: AppParts, nowMs: number): Promise<Caller> {
  const authorization = c.req.header('Authorization');
  if (authorization !== undefined) return findAccount(parts.store, authorization, nowMs);
  const { caller } = await findDevice(parts.store, c);
  requireOwnSite(c.req.raw.headers, parts.publicOrigin);
  return caller;
}

function requireFields(
  object: Readonly<Record<string, unknown>>,
  keyHeader: string | undefined,
): PunchRequest {
  const reading = parsePunchRequest(object);
  const keyFault = idempotencyKeyFault(keyHeader, reading.ok ? reading.request.kiosk?.id : undefined);
  const faults = [...(reading.ok ? [] : reading.faults), ...(keyFault ? [keyFault] : [])];
  if (!reading.ok || faults.length > 0) throw new ValidationError(faults);
  return reading.request;
}

/** Before any right is judged: another person's punch is held by the kiosk until they are back, never refused. */
function requirePrincipal(caller: Caller, request: PunchRequest): void {
  if (caller.kind !== 'device' || !request.kiosk) return;
  if (request.kiosk.principal !== caller.principal) {
    throw new ApiError(401, ERROR_CODE.authorisation, 'Somebody else is enrolled on this device now');
  }
}

function readSentAt(header: string | undefined): number | undefined {
  if (header === undefined || !/^\d{1,16}$/.test(header)) return undefined;
  const sentAtMs = Number(header);
  return Number.isSafeInteger(sentAtMs) ? sentAtMs : undefined;
}
