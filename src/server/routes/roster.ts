import { type Context, Hono } from 'hono';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { PATHS } from '../../contract/paths.ts';
import type { AccountCaller, DeviceCaller } from '../access/caller.ts';
import { findDevice } from '../access/find-device.ts';
import { findOfficeCaller } from '../access/find-office-caller.ts';
import { isAdministrator } from '../access/is-administrator.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import { findRoster } from '../roster/find-roster.ts';
import type { ServerEnv } from '../server-env.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { namesEtag } from './names-etag.ts';

/** Whom a terminal may know: the people of its location, and their photos, which the office shows too. */
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
  const photo = await findPhoto(parts, await requireReader(c, parts), name);
  if (!photo) throw new ApiError(404, ERROR_CODE.notFound, 'There is no such photo');
  c.header('Content-Type', photo.content_type);
  // A changed photo has another name.
  c.header('Cache-Control', 'private, max-age=31536000, immutable');
  return c.body(new Uint8Array(photo.bytes));
}

/** A device, or an administrator at work in the office. Throws an `ApiError` 401 for anybody else. */
async function requireReader(c: Context<ServerEnv>, parts: AppParts): Promise<DeviceCaller | AccountCaller> {
  const office = await findOfficeCaller(c, parts, parts.now());
  if (office && isAdministrator(office.caller)) return office.caller;
  return (await findDevice(parts.store, c)).caller;
}

/** A photo of the device's own person, of the people who clock at the terminal's location, or of the whole company. */
function findPhoto({ store }: AppParts, caller: DeviceCaller | AccountCaller, name: string) {
  const photo = store
    .selectFrom('photos')
    .innerJoin('employees', 'employees.photo', 'photos.name')
    .select(['photos.content_type', 'photos.bytes'])
    .where('photos.name', '=', name);
  switch (caller.kind) {
    case 'personal':
      return photo.where('employees.id', '=', caller.employeeId).executeTakeFirst();
    case 'terminal':
      return photo
        .where((person) =>
          person.exists(
            person
              .selectFrom('employee_locations')
              .select('employee_locations.id')
              .whereRef('employee_locations.employee_id', '=', 'employees.id')
              .where('employee_locations.location_id', '=', caller.locationId)
              .where('employee_locations.until', 'is', null),
          ),
        )
        .executeTakeFirst();
    case 'account':
      return photo
        .innerJoin('locations', 'locations.id', 'employees.location_id')
        .where('locations.company_id', '=', caller.companyId)
        .executeTakeFirst();
  }
}
