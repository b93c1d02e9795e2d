import type { LocationBody } from '../../contract/location.ts';
import type { Store } from '../store/store-schema.ts';

/** Keeps locations under Workly's own ids. One that is gone from Workly stays, for the punches that were made there. */
export function keepLocations(
  store: Store,
  companyId: number,
  locations: readonly LocationBody[],
): Promise<void> {
  return store.transaction().execute(async (tx) => {
    for (const { id, title, lat, lon, radius, address } of locations) {
      const changes = { title, lat, lon, radius, address };
      await tx
        .insertInto('locations')
        .values({ id, company_id: companyId, ...changes })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(changes))
        .execute();
    }
  });
}
