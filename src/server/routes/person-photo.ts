import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { administer } from '../administration/administer.ts';
import { rowIdOf } from '../administration/row-id-of.ts';
import type { AppParts } from '../app-parts.ts';
import { photoTypeOf } from '../people/photo-type-of.ts';
import { requirePerson } from '../people/require-person.ts';
import type { ServerEnv } from '../server-env.ts';
import type { Store } from '../store/store-schema.ts';
import { ValidationError } from '../validation-error.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readBytes } from './read-json-object.ts';

// A roster brings one for each person, over whatever network there is.
const MOST_PHOTO_BYTES = 64 * 1024;

/** `PUT` and `DELETE /kiosk/people/:id/photo`: the small photo that a terminal shows beside a name. */
export function personPhotoRoutes(parts: AppParts): Hono<ServerEnv> {
  const path = `${ADMIN_PATHS.people}/:id/photo` as const;
  return new Hono<ServerEnv>()
    .put(path, limitBody(MOST_PHOTO_BYTES), (c) => keep(c, parts, rowIdOf(c.req.param('id'))))
    .delete(path, (c) => remove(c, parts, rowIdOf(c.req.param('id'))))
    .all(path, methodNotAllowed('PUT, DELETE'));
}

async function keep(c: Context<ServerEnv>, parts: AppParts, id: number): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  const bytes = await readBytes(c);
  const contentType = photoTypeOf(bytes);
  if (contentType === undefined) {
    const message = 'The photo must be a JPEG, PNG or WebP file';
    throw new ValidationError([{ field: 'photo', code: ERROR_CODE.fieldInvalid, message }]);
  }
  const name = randomBytes(16).toString('base64url');
  await administer(parts, administrator, async ({ tx, companyId, note }) => {
    await requirePerson(tx, companyId, id);
    await forgetPhotos(tx, id);
    await tx
      .insertInto('photos')
      .values({ name, employee_id: id, content_type: contentType, bytes })
      .execute();
    await tx.updateTable('employees').set({ photo: name }).where('id', '=', id).execute();
    await note('person.photo', { id });
  });
  return c.json({ photo: name });
}

async function remove(c: Context<ServerEnv>, parts: AppParts, id: number): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  await administer(parts, administrator, async ({ tx, companyId, note }) => {
    await requirePerson(tx, companyId, id);
    await forgetPhotos(tx, id);
    await tx.updateTable('employees').set({ photo: null }).where('id', '=', id).execute();
    await note('person.no-photo', { id });
  });
  return c.body(null, 204);
}

async function forgetPhotos(tx: Store, employeeId: number): Promise<void> {
  await tx.deleteFrom('photos').where('employee_id', '=', employeeId).execute();
}
