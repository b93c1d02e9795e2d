import type { Store } from '../store/store-schema.ts';

/** The staff numbers of those among these people who have one. */
export async function tabNumbersOf(
  store: Store,
  personIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await store
    .selectFrom('employees')
    .select(['id', 'tab_number'])
    .where('id', 'in', [...new Set(personIds)])
    .where('tab_number', 'is not', null)
    .execute();
  return new Map(rows.map(({ id, tab_number }) => [id, tab_number ?? '']));
}
