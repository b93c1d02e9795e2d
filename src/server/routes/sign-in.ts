import { type Context, Hono } from 'hono';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { PATHS } from '../../contract/paths.ts';
import { parseSignInRequest } from '../../contract/sign-in-request.ts';
import { admitDevice } from '../access/admit-device.ts';
import type { PasswordGate } from '../access/password-gate.ts';
import { requireOwnSite } from '../access/require-own-site.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import { connectionAddress } from '../connection-address.ts';
import type { ServerEnv } from '../server-env.ts';
import { addDevice } from '../store/add-device.ts';
import type { Store } from '../store/store-schema.ts';
import { ValidationError } from '../validation-error.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

/** `POST /kiosk/sign-ins`: a person makes a browser their own kiosk by e-mail and password. */
export function signInRoutes(parts: AppParts, gate: PasswordGate): Hono<ServerEnv> {
  return new Hono<ServerEnv>()
    .post(PATHS.signIns, limitBody(), (c) => signIn(c, parts, gate))
    .all(PATHS.signIns, methodNotAllowed('POST'));
}

async function signIn(c: Context<ServerEnv>, parts: AppParts, gate: PasswordGate): Promise<Response> {
  requireOwnSite(c.req.raw.headers, parts);
  const request = parseSignInRequest((await readJsonObject(c)).object);
  if (!request) {
    const message = 'email and password are required, as texts of a possible length';
    throw new ValidationError([{ field: 'email', code: ERROR_CODE.fieldInvalid, message }]);
  }
  const nowMs = parts.now();
  const address = connectionAddress(c) ?? 'unknown';
  const account = await gate.open(parts.store, { ...request, address }, nowMs);
  const employeeId = account.employeeId;
  if (employeeId === null || !(await worksHere(parts.store, employeeId))) {
    throw new ApiError(403, ERROR_CODE.accessDenied, 'This account has no person of its own who could clock');
  }
  return admitDevice(
    c,
    parts,
    await addDevice(parts.store, parts.secretKey, { kind: 'personal', employeeId }, nowMs),
  );
}

async function worksHere(store: Store, employeeId: number): Promise<boolean> {
  const row = await store
    .selectFrom('employees')
    .select('id')
    .where('id', '=', employeeId)
    .where('left_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
