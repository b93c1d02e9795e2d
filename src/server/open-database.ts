import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from './start-error.ts';
import { type DatabaseAddress, nameOfDatabase } from './store/database-address.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store-schema.ts';

/** Opens the database, with its file's folder where that is missing. Throws a `StartError` that names the database. */
export async function openDatabase(database: DatabaseAddress): Promise<Store> {
  try {
    if (database.kind === 'sqlite') mkdirSync(dirname(database.path), { recursive: true });
    return await openStore(database);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`The database ${nameOfDatabase(database)} cannot be opened: ${reason}.`, cause);
  }
}
