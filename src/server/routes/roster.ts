import { type Context, Hono } from 'hono';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { PATHS } from '../../contract/paths.ts';
import type { DeviceCaller } from '../access/caller.ts';
import { findDevice } from '../access/find-device.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import { findRoster } from '../roster/find-roster.ts';
import type { ServerEnv } from '../server-env.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { namesEtag } from './names-etag.ts';

/** Whom a terminal may know: the people of its location, and their photos. */
export function rosterRoutes(parts: AppParts): Hono<ServerEnv> {
  const photo = `${PATHS.photos}/:name{[A-Za-z0-9_-]+}` as const;
  return new Hono<ServerEnv>()
    .get(PATHS.roster, (c) => tellRoster(c, parts))
    .all(PATHS.roster, methodNotAllowed('GET, HEAD'))
    .get(photo, (c) => tellPhoto(c, parts, c.req.param('name')))
    .all(photo, methodNotAllowed('GET, HEAD'));
}

async function tellRoster(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const nowMs = parts.now();
  const { caller } = await findDevice(parts.store, c);
  if (caller.kind !== 'terminal') {
    throw new ApiError(403, ERROR_CODE.accessDenied, 'Only a terminal has a roster');
  }
  const roster = await findRoster(parts.store, parts.secretKey, caller, nowMs);
  await parts.store
    .updateTable('devices')
    .set({ roster_given_at: nowMs, last_contact_at: nowMs })
    .where('id', '=', caller.deviceId)
    .execute();
  const etag = `"${roster.version}"`;
  c.header('ETag', etag);
  if (namesEtag(c.req.header('If-None-Match'), etag)) return c.body(null, 304);
  return c.json(roster.read());
}

async function tellPhoto(c: Context<ServerEnv>, parts: AppParts, name: string): Promise<Response> {
  const { caller } = await findDevice(parts.store, c);
  const photo = await findPhoto(parts, caller, name);
  if (!photo) throw new ApiError(404, ERROR_CODE.notFound, 'There is no such photo');
  c.header('Content-Type', photo.content_type);
  // A changed photo has another name.
  c.header('Cache-Control', 'private, max-age=31536000, immutable');
  return c.body(new Uint8Array(photo.bytes));
}

/** A photo of the device's own person, or of the people who clock at the terminal's location. */
function findPhoto({ store }: AppParts, caller: DeviceCaller, name: string) {
  return store
    .selectFrom('photos')
    .innerJoin('employees', 'employees.photo', 'photos.name')
    .select(['photos.content_type', 'photos.bytes'])
    .where('photos.name', '=', name)
    .where((person) =>
      caller.kind === 'personal'
        ? person('employees.id', '=', caller.employeeId)
        : person.exists(
            person
              .selectFrom('employee_locations')
              .select('employee_locations.id')
              .whereRef('employee_locations.employee_id', '=', 'employees.id')
              .where('employee_locations.location_id', '=', caller.locationId)
              .where('employee_locations.until', 'is', null),
          ),
    )
    .executeTakeFirst();
}
