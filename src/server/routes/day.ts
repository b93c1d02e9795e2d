import { type Context, Hono } from 'hono';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { PATHS } from '../../contract/paths.ts';
import type { DeviceCaller } from '../access/caller.ts';
import { findDevice } from '../access/find-device.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import { personDay } from '../day/person-day.ts';
import { clocksAt } from '../people/clocks-at.ts';
import type { ServerEnv } from '../server-env.ts';
import { ValidationError } from '../validation-error.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

/** `GET /kiosk/day?person=ID`: what was recorded about a person, on their own device or at their terminal. */
export function dayRoutes(parts: AppParts): Hono<ServerEnv> {
  return new Hono<ServerEnv>()
    .get(PATHS.day, (c) => tellDay(c, parts))
    .all(PATHS.day, methodNotAllowed('GET, HEAD'));
}

async function tellDay(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const nowMs = parts.now();
  const { caller } = await findDevice(parts.store, c);
  const personId = readPerson(c.req.query('person'), caller);
  if (!(await maySee(parts, caller, personId))) {
    throw new ApiError(403, ERROR_CODE.accessDenied, "Another person's day is not told here");
  }
  return c.json(await personDay(parts.store, personId, caller.timeZone, nowMs));
}

/** A personal device need not name its person. */
function readPerson(query: string | undefined, caller: DeviceCaller): number {
  if (query === undefined && caller.kind === 'personal') return caller.employeeId;
  if (query !== undefined && /^\d{1,15}$/.test(query)) return Number(query);
  const message = 'person must be the id of a person';
  throw new ValidationError([{ field: 'person', code: ERROR_CODE.fieldInvalid, message }]);
}

function maySee({ store }: AppParts, caller: DeviceCaller, personId: number): Promise<boolean> {
  if (caller.kind === 'personal') return Promise.resolve(personId === caller.employeeId);
  return clocksAt(store, personId, caller.locationId);
}
