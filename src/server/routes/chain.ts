import { type Context, Hono } from 'hono';
import { parseChainReport } from '../../contract/chain-report.ts';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { PATHS } from '../../contract/paths.ts';
import { findDevice } from '../access/find-device.ts';
import { requireOwnSite } from '../access/require-own-site.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import { keepReport } from '../chain/keep-report.ts';
import type { ServerEnv } from '../server-env.ts';
import { ValidationError } from '../validation-error.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

// The lists name every number that lies on the device.
const MAX_REPORT_BYTES = 1024 * 1024;

/** `POST /kiosk/chain`: what devices say of their chains. */
export function chainRoutes(parts: AppParts): Hono<ServerEnv> {
  return new Hono<ServerEnv>()
    .post(PATHS.chain, limitBody(MAX_REPORT_BYTES), (c) => takeReport(c, parts))
    .all(PATHS.chain, methodNotAllowed('POST'));
}

async function takeReport(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const { caller } = await findDevice(parts.store, c);
  requireOwnSite(c.req.raw.headers, parts);
  const report = parseChainReport((await readJsonObject(c)).object);
  if (!report) {
    const message = 'The body must be a chain report: device, head, waiting, refused and undone';
    throw new ValidationError([{ field: 'report', code: ERROR_CODE.fieldInvalid, message }]);
  }
  if (!(await keepReport(parts.store, caller, report, parts.now()))) {
    throw new ApiError(
      403,
      ERROR_CODE.accessDenied,
      'The report is neither of this device nor of another one of its person',
    );
  }
  return c.body(null, 204);
}
