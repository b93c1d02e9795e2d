import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { DatabaseAddress } from './database-address.ts';
import { MIGRATIONS } from './migrations.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import { postgresDialect } from './postgres-dialect.ts';
import type { Store, StoreSchema } from './store-schema.ts';

/**
 * Opens the database (a SQLite file is made where it is missing; its folder must exist) and brings its tables up to
 * date, all or nothing, while other processes that start at the same time wait. Close it with `destroy()`. Throws what
 * the database says where it cannot be opened, is none, or cannot be migrated.
 */
export async function openStore(address: DatabaseAddress): Promise<Store> {
  switch (address.kind) {
    case 'sqlite':
      return await openSqlite(address.path);
    case 'postgres':
      return await openPostgres(address.url);
  }
}

async function openSqlite(path: string): Promise<Store> {
  const store: Store = new Kysely<StoreSchema>({ dialect: nodeSqliteDialect(path) });
  try {
    await migrate(store);
    return store;
  } catch (error) {
    await store.destroy();
    throw error;
  }
}

async function openPostgres(url: string): Promise<Store> {
  const migrating: Store = new Kysely<StoreSchema>({ dialect: postgresDialect(url, 'migrating') });
  try {
    await migrate(migrating);
  } finally {
    await migrating.destroy();
  }
  return new Kysely<StoreSchema>({ dialect: postgresDialect(url, 'serving') });
}

async function migrate(store: Store): Promise<void> {
  const migrator = new Migrator({ db: store, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
