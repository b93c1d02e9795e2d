import { type Context, Hono } from 'hono';
import { ERROR_CODE } from '../../contract/error-code.ts';
import type { FirstRunState } from '../../contract/office/first-run.ts';
import { OFFICE_PATHS } from '../../contract/office/office-paths.ts';
import { beginAttempt } from '../access/begin-attempt.ts';
import { isVisitorOnHttps } from '../access/is-visitor-on-https.ts';
import { OFFICE_COOKIE } from '../access/office-cookie.ts';
import { requireOwnSite } from '../access/require-own-site.ts';
import { requireFields } from '../administration/require-fields.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import { connectionAddress } from '../connection-address.ts';
import { officeSessionBody } from '../office/office-session-body.ts';
import { firstRunSchema, setUpCompany } from '../office/set-up-company.ts';
import { isSetupKey, isToBeSetUp } from '../office/setup-keys.ts';
import type { ServerEnv } from '../server-env.ts';
import { holdsSampleCompany } from '../store/holds-sample-company.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

/** `/kiosk/office/first-run`: whether the company is still to be set up, and doing so with the key of the start. */
export function firstRunRoutes(parts: AppParts): Hono<ServerEnv> {
  const { firstRun } = OFFICE_PATHS;
  return new Hono<ServerEnv>()
    .get(firstRun, async (c) => c.json(await stateOf(parts)))
    .post(firstRun, limitBody(), (c) => setUp(c, parts))
    .all(firstRun, methodNotAllowed('GET, HEAD, POST'));
}

async function stateOf({ store, upstream }: AppParts): Promise<FirstRunState> {
  if (upstream) return { open: false, sample: false };
  return { open: await isToBeSetUp(store), sample: await holdsSampleCompany(store) };
}

async function setUp(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  requireOwnSite(c.req.raw.headers, parts);
  const nowMs = parts.now();
  const { object } = await readJsonObject(c);
  const by = { address: connectionAddress(c) ?? 'unknown' };
  const succeeded = await beginAttempt(parts.store, { what: 'set-up', by }, nowMs);
  const { key } = object;
  if (parts.upstream || typeof key !== 'string' || !(await isSetupKey(parts.store, key, nowMs))) {
    throw wrongKey();
  }
  // Who has the key may try again until every field is right.
  await succeeded();
  const made = await setUpCompany(parts.store, requireFields(firstRunSchema, object), nowMs);
  if (!made) throw wrongKey();
  OFFICE_COOKIE.give(c, { secret: made.secret, secure: isVisitorOnHttps(c.req.raw, parts) });
  return c.json(await officeSessionBody(parts, parts.store, made.accountId, nowMs), 201);
}

function wrongKey(): ApiError {
  return new ApiError(
    403,
    ERROR_CODE.accessDenied,
    'This address of the set-up is not known, has expired, or was used before: start the server again for a new one',
  );
}
