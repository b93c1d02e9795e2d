import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { OFFICE_PATHS } from '../../contract/office/office-paths.ts';
import type { OfficeSession } from '../../contract/office/office-session.ts';
import { parseSignInRequest } from '../../contract/sign-in-request.ts';
import { notInOffice } from '../access/find-administrator.ts';
import { findOfficeCaller, type OfficeCaller } from '../access/find-office-caller.ts';
import { ADMINISTRATOR_ROLE, isAdministrator } from '../access/is-administrator.ts';
import { isVisitorOnHttps } from '../access/is-visitor-on-https.ts';
import { OFFICE_COOKIE } from '../access/office-cookie.ts';
import { endOfficeSession, openOfficeSession, renewOfficeSession } from '../access/office-sessions.ts';
import type { PasswordGate } from '../access/password-gate.ts';
import { requireOwnSite } from '../access/require-own-site.ts';
import { requireFields } from '../administration/require-fields.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import { connectionAddress } from '../connection-address.ts';
import { officeSessionBody } from '../office/office-session-body.ts';
import type { ServerEnv } from '../server-env.ts';
import type { Store } from '../store/store-schema.ts';
import { ValidationError } from '../validation-error.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

const LONGEST_PASSWORD = 1024;
const passwordSchema = v.strictObject({ password: v.pipe(v.string(), v.maxLength(LONGEST_PASSWORD)) });

/** `/kiosk/office/session`: an administrator signs in at the office, says the password again, and signs out. */
export function officeSessionRoutes(parts: AppParts, gate: PasswordGate): Hono<ServerEnv> {
  const { session } = OFFICE_PATHS;
  return new Hono<ServerEnv>()
    .get(session, (c) => tell(c, parts))
    .post(session, limitBody(), (c) => signIn(c, parts, gate))
    .delete(session, (c) => signOut(c, parts))
    .all(session, methodNotAllowed('GET, HEAD, POST, DELETE'))
    .post(`${session}/password`, limitBody(), (c) => sayPassword(c, parts, gate))
    .all(`${session}/password`, methodNotAllowed('POST'));
}

async function tell(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const { session } = await requireOfficeCaller(c, parts);
  return c.json(await bodyOf(parts, session.account_id, session.password_said_at));
}

async function signIn(c: Context<ServerEnv>, parts: AppParts, gate: PasswordGate): Promise<Response> {
  requireOwnSite(c.req.raw.headers, parts);
  const request = parseSignInRequest((await readJsonObject(c)).object);
  if (!request) {
    const message = 'email and password are required, as texts of a possible length';
    throw new ValidationError([{ field: 'email', code: ERROR_CODE.fieldInvalid, message }]);
  }
  const nowMs = parts.now();
  const account = await gate.open(parts.store, { ...request, address: addressOf(c) }, nowMs);
  await requireAdministratorRole(parts.store, account.id);
  for (const { secret: former } of OFFICE_COOKIE.brought(c)) await endOfficeSession(parts.store, former);
  const secret = await openOfficeSession(parts.store, account.id, nowMs);
  OFFICE_COOKIE.give(c, { secret, secure: isVisitorOnHttps(c.req.raw, parts) });
  return c.json(await bodyOf(parts, account.id, nowMs));
}

async function sayPassword(c: Context<ServerEnv>, parts: AppParts, gate: PasswordGate): Promise<Response> {
  const { session } = await requireOfficeCaller(c, parts);
  const { password } = requireFields(passwordSchema, (await readJsonObject(c)).object);
  const nowMs = parts.now();
  const { email } = await parts.store
    .selectFrom('accounts')
    .select('email')
    .where('id', '=', session.account_id)
    .executeTakeFirstOrThrow();
  const account = await gate.open(parts.store, { email, password, address: addressOf(c) }, nowMs);
  const secret = await renewOfficeSession(parts.store, session.id, nowMs);
  OFFICE_COOKIE.give(c, { secret, secure: isVisitorOnHttps(c.req.raw, parts) });
  return c.json(await bodyOf(parts, account.id, nowMs));
}

async function signOut(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const { session } = await requireOfficeCaller(c, parts);
  await parts.store.deleteFrom('office_sessions').where('id', '=', session.id).execute();
  OFFICE_COOKIE.take(c);
  return c.body(null, 204);
}

async function requireOfficeCaller(c: Context<ServerEnv>, parts: AppParts): Promise<OfficeCaller> {
  const office = await findOfficeCaller(c, parts, parts.now());
  if (!office || !isAdministrator(office.caller)) throw notInOffice();
  return office;
}

async function requireAdministratorRole(store: Store, accountId: number): Promise<void> {
  const account = await store
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', accountId)
    .where('role', '=', ADMINISTRATOR_ROLE)
    .executeTakeFirst();
  if (account) return;
  throw new ApiError(403, ERROR_CODE.accessDenied, 'This account is no administrator');
}

function bodyOf(parts: AppParts, accountId: number, passwordSaidAtMs: number): Promise<OfficeSession> {
  return officeSessionBody(parts, parts.store, accountId, passwordSaidAtMs);
}

function addressOf(c: Context<ServerEnv>): string {
  return connectionAddress(c) ?? 'unknown';
}
