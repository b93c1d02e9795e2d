import type { Store } from './store-schema.ts';

/** Whether the database holds the sample company, whose records mean nothing. */
export async function holdsSampleCompany(store: Store): Promise<boolean> {
  const row = await store
    .selectFrom('companies')
    .select('id')
    .where('sample', '=', 1)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
