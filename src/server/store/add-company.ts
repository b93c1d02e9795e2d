import type { Store } from './store-schema.ts';

/** What a company is. */
export interface NewCompany {
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly lang?: 'ru' | 'en';
  readonly sample?: boolean;
}

/** Adds a company and returns its id. */
export async function addCompany(store: Store, company: NewCompany): Promise<number> {
  const row = await store
    .insertInto('companies')
    .values({
      name: company.name,
      time_zone: company.timeZone,
      ...(company.lang && { lang: company.lang }),
      sample: company.sample ? 1 : 0,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
