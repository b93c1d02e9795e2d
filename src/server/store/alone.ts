import { sql } from 'kysely';
import { isPostgres } from './is-postgres.ts';
import type { Store } from './store-schema.ts';

// Any number will do, as long as nobody else takes this one.
const LOCK = 7_166_353_041;

/**
 * Does something while every other process that wants to do the same on this database waits. On SQLite it is simply
 * done: there each transaction is alone already.
 */
export function alone<T>(store: Store, work: () => Promise<T>): Promise<T> {
  if (!isPostgres(store)) return work();
  return store.connection().execute(async (connection) => {
    await sql`set lock_timeout = 0`.execute(connection);
    await sql`select pg_advisory_lock(${LOCK})`.execute(connection);
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${LOCK})`.execute(connection);
      await sql`reset lock_timeout`.execute(connection);
    }
  });
}
