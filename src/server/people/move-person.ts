import type { Store } from '../store/store-schema.ts';

/** Lets a person clock at another location from now on, and no longer where they did. */
export async function movePerson(
  tx: Store,
  employeeId: number,
  locationId: number,
  nowMs: number,
): Promise<void> {
  await endStays(tx, employeeId, nowMs);
  await tx
    .insertInto('employee_locations')
    .values({ employee_id: employeeId, location_id: locationId, since: nowMs })
    .execute();
  await tx.updateTable('employees').set({ location_id: locationId }).where('id', '=', employeeId).execute();
}

/** Lets a person clock nowhere any more. */
export async function endStays(tx: Store, employeeId: number, nowMs: number): Promise<void> {
  await tx
    .updateTable('employee_locations')
    .set({ until: nowMs })
    .where('employee_id', '=', employeeId)
    .where('until', 'is', null)
    .execute();
}
