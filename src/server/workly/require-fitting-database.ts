import { StartError } from '../start-error.ts';
import type { Store } from '../store/store-schema.ts';

/**
 * Makes sure that a database is used in one manner for good: ids of people and places are Workly's with Workly behind
 * it, and our own without. Throws a `StartError` otherwise.
 */
export async function requireFittingDatabase(store: Store, beforeWorkly: boolean): Promise<void> {
  const company = await store
    .selectFrom('companies')
    .leftJoin('workly_companies', 'workly_companies.company_id', 'companies.id')
    .select('workly_companies.workly_id')
    .limit(1)
    .executeTakeFirst();
  if (!company || (company.workly_id !== null) === beforeWorkly) return;
  throw new StartError(
    beforeWorkly
      ? 'The database holds a company whose attendance is kept here: with WORKLY_API_URL name another DATABASE_URL.'
      : 'The database was used with Workly behind it: set WORKLY_API_URL as before, or name another DATABASE_URL.',
  );
}
