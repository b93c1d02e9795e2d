import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { makePrivateFile } from './make-private-file.ts';
import { StartError } from './start-error.ts';
import { type DatabaseAddress, nameOfDatabase } from './store/database-address.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store-schema.ts';

const OWNER_ONLY = 0o700;

/**
 * Opens the database, with its file and that one's folder where they are missing: for nobody else to read. Throws a
 * `StartError` that names the database.
 */
export async function openDatabase(database: DatabaseAddress): Promise<Store> {
  try {
    if (database.kind === 'sqlite') {
      mkdirSync(dirname(database.path), { recursive: true, mode: OWNER_ONLY });
      // SQLite gives its log the file's mode.
      makePrivateFile(database.path);
    }
    return await openStore(database);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`The database ${nameOfDatabase(database)} cannot be opened: ${reason}.`, cause);
  }
}
