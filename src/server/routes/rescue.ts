import { setImmediate } from 'node:timers/promises';
import { type Context, Hono } from 'hono';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { PATHS } from '../../contract/paths.ts';
import type { RescueAnswer } from '../../contract/rescue-file.ts';
import type { Caller } from '../access/caller.ts';
import { isAdministrator } from '../access/is-administrator.ts';
import { requireCaller } from '../access/require-caller.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import { bringInPunch, type RescuedPunchAnswer } from '../rescue/bring-in-punch.ts';
import { openRescueFile } from '../rescue/open-rescue-file.ts';
import type { ServerEnv } from '../server-env.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

const MAX_FILE_BYTES = 16 * 1024 * 1024;

/** `POST /kiosk/rescues`: punches that any kiosk or an administrator brings in for the device that made them. */
export function rescueRoutes(parts: AppParts): Hono<ServerEnv> {
  return new Hono<ServerEnv>()
    .post(PATHS.rescues, limitBody(MAX_FILE_BYTES), (c) => bringIn(c, parts))
    .all(PATHS.rescues, methodNotAllowed('POST'));
}

async function bringIn(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const caller = await requireCaller(c, parts, parts.now());
  if (caller.kind === 'account' && !isAdministrator(caller)) {
    const message = "Bringing a rescue file in takes an enrolled device or an administrator's token";
    throw new ApiError(403, ERROR_CODE.accessDenied, message);
  }
  const { object } = await readJsonObject(c);
  const rescued = await openRescueFile(parts.store, parts.secretKey, object);
  const broughtBy = nameOf(caller);
  const punches: RescuedPunchAnswer[] = [];
  for (const punch of rescued.punches) {
    punches.push(await bringInPunch(parts, punch, broughtBy));
    // SQLite answers without ever waiting: between two punches of a long file everybody else gets their turn.
    await setImmediate();
  }
  const answer: RescueAnswer = { punches };
  return c.json(answer);
}

function nameOf(caller: Caller): string {
  return caller.kind === 'account' ? `account:${caller.accountId}` : `device:${caller.publicId}`;
}
