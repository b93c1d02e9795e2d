import { PostgresAdapter } from 'kysely';
import type { Store } from './store-schema.ts';

/** Whether it is PostgreSQL that keeps the records, for the few statements that the two stores do not share. */
export function isPostgres(store: Store): boolean {
  return store.getExecutor().adapter instanceof PostgresAdapter;
}
