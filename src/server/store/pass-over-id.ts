import { sql } from 'kysely';
import { isPostgres } from './is-postgres.ts';
import type { Store } from './store-schema.ts';

/** Makes the next id that the table gives out follow those that it was given. SQLite does so by itself. */
export async function passOverId(store: Store, table: 'locations' | 'employees'): Promise<void> {
  if (!isPostgres(store)) return;
  const sequence = sql`pg_get_serial_sequence(${table}, 'id')`;
  await sql`select setval(${sequence}, greatest((select max(id) from ${sql.table(table)}),
    (select nextval(${sequence}) - 1)))`.execute(store);
}
