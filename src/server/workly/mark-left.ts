import type { Store } from '../store/store-schema.ts';

// As many parameters as either store takes in one statement, and then some to spare.
const AT_ONCE = 500;

/** Notes that everybody of the company who is not among these has left. */
export async function markLeft(
  store: Store,
  companyId: number,
  presentIds: ReadonlySet<number>,
  nowMs: number,
): Promise<void> {
  const rows = await store
    .selectFrom('employees')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .select('employees.id')
    .where('locations.company_id', '=', companyId)
    .where('employees.left_at', 'is', null)
    .execute();
  const gone = rows.map(({ id }) => id).filter((id) => !presentIds.has(id));
  for (let from = 0; from < gone.length; from += AT_ONCE) {
    const ids = gone.slice(from, from + AT_ONCE);
    await store.transaction().execute(async (tx) => {
      await tx.updateTable('employees').set({ left_at: nowMs }).where('id', 'in', ids).execute();
      await tx
        .updateTable('employee_locations')
        .set({ until: nowMs })
        .where('employee_id', 'in', ids)
        .where('until', 'is', null)
        .execute();
    });
  }
}
