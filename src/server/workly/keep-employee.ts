import { randomBytes } from 'node:crypto';
import type { Store } from '../store/store-schema.ts';
import type { WorklyEmployee } from './workly-employee.ts';

/**
 * Keeps a person under Workly's own id, and where they may clock: since ever for who is new here, from now on for who
 * was moved. Who works at no known place counts to the company's first one, and may clock at no terminal. Says whether
 * the person is kept: not where the company has no place at all.
 */
export async function keepEmployee(
  tx: Store,
  companyId: number,
  employee: WorklyEmployee,
  nowMs: number,
): Promise<boolean> {
  const places = await tx
    .selectFrom('locations')
    .select('id')
    .where('company_id', '=', companyId)
    .orderBy('id')
    .execute();
  const known = new Set(places.map(({ id }) => id));
  const locationIds = employee.locationIds.filter((id) => known.has(id));
  const home = locationIds[0] ?? places[0]?.id;
  if (home === undefined) return false;
  const names = {
    last_name: employee.lastName,
    first_name: employee.firstName,
    patronymic: employee.patronymic ?? null,
    location_id: home,
    left_at: null,
  };
  const before = await tx
    .selectFrom('employees')
    .select('id')
    .where('id', '=', employee.id)
    .executeTakeFirst();
  await tx
    .insertInto('employees')
    .values({ id: employee.id, public_id: randomBytes(16).toString('base64url'), ...names })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(names))
    .execute();
  await keepPlaces(tx, employee.id, locationIds, { sinceMs: before ? nowMs : 0, nowMs });
  return true;
}

async function keepPlaces(
  tx: Store,
  employeeId: number,
  locationIds: readonly number[],
  { sinceMs, nowMs }: { readonly sinceMs: number; readonly nowMs: number },
): Promise<void> {
  const rows = await tx
    .selectFrom('employee_locations')
    .select(['id', 'location_id'])
    .where('employee_id', '=', employeeId)
    .where('until', 'is', null)
    .execute();
  const gone = rows.filter((row) => !locationIds.includes(row.location_id)).map(({ id }) => id);
  if (gone.length > 0) {
    await tx.updateTable('employee_locations').set({ until: nowMs }).where('id', 'in', gone).execute();
  }
  const present = new Set(rows.map((row) => row.location_id));
  const added = locationIds.filter((id) => !present.has(id));
  if (added.length === 0) return;
  await tx
    .insertInto('employee_locations')
    .values(added.map((location_id) => ({ employee_id: employeeId, location_id, since: sinceMs })))
    .execute();
}
