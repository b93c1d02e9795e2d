import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from './start-error.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store-schema.ts';

/** Opens the database file, with its folder where that is missing. Throws a `StartError` that names the file. */
export async function openDatabase(path: string): Promise<Store> {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return await openStore(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`The database ${path} cannot be opened: ${reason}.`, cause);
  }
}
