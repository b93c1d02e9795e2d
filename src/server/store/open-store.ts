import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { chainTables } from './chain-tables.ts';
import { firstTables } from './first-tables.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import type { Store, StoreSchema } from './store-schema.ts';

// Run in the order of their names, each once; a name never changes.
const MIGRATIONS = { '0001-first-tables': firstTables, '0002-chain-tables': chainTables };

/**
 * Opens the SQLite file (made where it is missing; its folder must exist) and brings its tables up to date.
 * `:memory:` opens an empty database that is gone when closed. Close it with `destroy()`. Throws what SQLite says
 * where the file cannot be opened, is no database, or cannot be migrated.
 */
export async function openStore(path: string): Promise<Store> {
  const store = new Kysely<StoreSchema>({ dialect: nodeSqliteDialect(path) });
  const migrator = new Migrator({ db: store, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return store;
  await store.destroy();
  throw error;
}
