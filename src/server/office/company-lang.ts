import type { Store } from '../store/store-schema.ts';

/** The language that a company is written to in. */
export async function companyLang(store: Store, companyId: number): Promise<'ru' | 'en'> {
  const row = await store
    .selectFrom('companies')
    .select('lang')
    .where('id', '=', companyId)
    .executeTakeFirstOrThrow();
  return row.lang;
}
