import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { administer } from '../administration/administer.ts';
import { rowId, sayingText } from '../administration/field-schemas.ts';
import { requireFields } from '../administration/require-fields.ts';
import { requireLocation } from '../administration/require-location.ts';
import { unknownThing } from '../administration/row-id-of.ts';
import type { AppParts } from '../app-parts.ts';
import { requirePerson } from '../people/require-person.ts';
import type { ServerEnv } from '../server-env.ts';
import { findDevices } from '../store/find-devices.ts';
import { type EnrolmentTarget, issueEnrolment } from '../store/issue-enrolment.ts';
import type { Store } from '../store/store-schema.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

const targetSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('terminal'), locationId: rowId, name: sayingText }),
  v.strictObject({ kind: v.literal('personal'), employeeId: rowId }),
  // A device that is there already and lost its cookie: it stays the same, and sends what it holds.
  v.strictObject({ kind: v.literal('again'), device: v.string() }),
]);

/** `POST /kiosk/enrolment-codes`: a one-time link and short code that make a browser a device. */
export function enrolmentCodeRoutes(parts: AppParts): Hono<ServerEnv> {
  return new Hono<ServerEnv>()
    .post(ADMIN_PATHS.enrolmentCodes, limitBody(), (c) => issue(c, parts))
    .all(ADMIN_PATHS.enrolmentCodes, methodNotAllowed('POST'));
}

async function issue(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  const target = requireFields(targetSchema, (await readJsonObject(c)).object);
  const issued = await administer(parts, administrator, async ({ tx, companyId, nowMs, note }) => {
    await note('enrolment.issue', target);
    switch (target.kind) {
      case 'terminal':
        await requireLocation(tx, companyId, target.locationId);
        return issueEnrolment(tx, parts.secretKey, target, nowMs);
      case 'personal':
        await requirePerson(tx, companyId, target.employeeId);
        return issueEnrolment(tx, parts.secretKey, target, nowMs);
      case 'again': {
        const { deviceId, target: former } = await findFormer(tx, companyId, target.device);
        return issueEnrolment(tx, parts.secretKey, former, nowMs, deviceId);
      }
    }
  });
  return c.json({ ...issued, origin: parts.publicOrigin ?? null }, 201);
}

async function findFormer(
  tx: Store,
  companyId: number,
  device: string,
): Promise<{ readonly deviceId: number; readonly target: EnrolmentTarget }> {
  const rows = await findDevices(tx, ['public_id', [device]]);
  const row = rows.find(({ company_id, revoked_at }) => company_id === companyId && revoked_at === null);
  if (!row) throw unknownThing('device, or it was revoked');
  const deviceId = row.device_id;
  if (row.kind === 'terminal') {
    return { deviceId, target: { kind: 'terminal', locationId: row.location_id, name: row.name ?? '' } };
  }
  if (!row.person) throw unknownThing('person');
  return { deviceId, target: { kind: 'personal', employeeId: row.person.id } };
}
