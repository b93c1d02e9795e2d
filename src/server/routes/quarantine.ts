import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { administer } from '../administration/administer.ts';
import { requireFields } from '../administration/require-fields.ts';
import { unknownThing } from '../administration/row-id-of.ts';
import type { AppParts } from '../app-parts.ts';
import { waitingPunch } from '../attendance/waiting-punch.ts';
import { decidePunch } from '../record/decide-punch.ts';
import type { ServerEnv } from '../server-env.ts';
import { displayNameOf } from '../store/display-name-of.ts';
import type { Store } from '../store/store-schema.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

const decisionSchema = v.strictObject({ decision: v.picklist(['taken', 'refused']) });

/** The punches that revoked devices brought, until an administrator takes or refuses each. */
export function quarantineRoutes(parts: AppParts): Hono<ServerEnv> {
  const { quarantine } = ADMIN_PATHS;
  return new Hono<ServerEnv>()
    .get(quarantine, (c) => tellWaiting(c, parts))
    .all(quarantine, methodNotAllowed('GET, HEAD'))
    .post(`${quarantine}/:punch{[A-Za-z0-9_-]+}`, limitBody(), (c) => decide(c, parts, c.req.param('punch')))
    .all(`${quarantine}/:punch{[A-Za-z0-9_-]+}`, methodNotAllowed('POST'));
}

async function tellWaiting(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const { companyId } = await requireAdministrator(c, parts, parts.now());
  const rows = await waitingOf(parts.store, companyId);
  const punches = rows.map((row) => ({
    punch: row.id,
    person: { id: row.employee_id, displayName: displayNameOf(row, row.fiotype) },
    direction: row.direction,
    eventTime: row.event_time,
    location: { id: row.location_id, title: row.title },
    device: { device: row.public_id, name: row.name },
    receivedAtMs: row.received_at,
  }));
  return c.json({ punches });
}

function waitingOf(store: Store, companyId: number) {
  return store
    .selectFrom('punches')
    .innerJoin('employees', 'employees.id', 'punches.employee_id')
    .innerJoin('locations', 'locations.id', 'punches.location_id')
    .innerJoin('companies', 'companies.id', 'locations.company_id')
    .innerJoin('devices', 'devices.id', 'punches.device_id')
    .select([
      'punches.id',
      'punches.employee_id',
      'punches.direction',
      'punches.event_time',
      'punches.received_at',
      'employees.first_name',
      'employees.last_name',
      'employees.patronymic',
      'companies.fiotype',
      'locations.id as location_id',
      'locations.title',
      'devices.public_id',
      'devices.name',
    ])
    .where('punches.quarantine', '=', 'waiting')
    .where('locations.company_id', '=', companyId)
    .orderBy('punches.instant_ms')
    .orderBy('punches.id')
    .execute();
}

async function decide(c: Context<ServerEnv>, parts: AppParts, punchId: string): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  const { decision } = requireFields(decisionSchema, (await readJsonObject(c)).object);
  const waiting = await waitingPunch(parts.store, punchId, administrator);
  if (!waiting) throw unknownThing('punch in quarantine');
  // Where somebody else keeps the attendance, a punch counts only once it is there.
  const isToPassOn = decision === 'taken' && parts.upstream !== undefined;
  if (isToPassOn) await parts.attendance.record(waiting);
  const word = decision === 'taken' ? 'yes' : 'no';
  await administer(parts, administrator, (administration) =>
    decidePunch(administration, punchId, { decision: word }, isToPassOn),
  );
  return c.body(null, 204);
}
