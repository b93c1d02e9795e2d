import type { Store } from '../store/store-schema.ts';

/** Whether a person clocks at a location now. */
export async function clocksAt(store: Store, employeeId: number, locationId: number): Promise<boolean> {
  const row = await store
    .selectFrom('employee_locations')
    .select('id')
    .where('employee_id', '=', employeeId)
    .where('location_id', '=', locationId)
    .where('until', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
