import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { makePrivateFile } from './make-private-file.ts';
import { StartError } from './start-error.ts';
import type { DatabaseAddress } from './store/database-address.ts';

const ALL_PAGES = 2 ** 31 - 1;

/**
 * Copies the whole database as it is at one moment, while servers go on serving from it: into a SQLite file that is
 * ready to be served, or with `pg_dump` into an archive for `pg_restore`; for nobody else to read. Never over a file that
 * is there. Throws a `StartError` where it cannot, and leaves nothing then.
 */
export async function backUp(database: DatabaseAddress, target: string): Promise<void> {
  if (existsSync(target)) throw new StartError(`${target} is there already: name a file that is not.`);
  try {
    makePrivateFile(target);
  } catch (cause) {
    throw new StartError(`${target} cannot be written: ${reasonOf(cause)}.`, cause);
  }
  try {
    await copy(database, target);
  } catch (error) {
    // Half a copy must not be taken for one.
    rmSync(target, { force: true });
    throw error;
  }
}

function copy(database: DatabaseAddress, target: string): Promise<void> {
  switch (database.kind) {
    case 'sqlite':
      return copySqlite(database.path, target);
    case 'postgres':
      return dumpPostgres(database.url, target);
  }
}

async function copySqlite(path: string, target: string): Promise<void> {
  if (!existsSync(path)) throw new StartError(`There is no database ${path} to back up.`);
  // Not read-only: the last reader of a file in WAL mode tidies up after writers that were killed.
  const source = new DatabaseSync(path);
  try {
    // All pages in one go: a copy in steps begins anew whenever another process writes in between.
    await backup(source, target, { rate: ALL_PAGES });
  } catch (cause) {
    throw new StartError(`${target} cannot be written: ${reasonOf(cause)}.`, cause);
  } finally {
    source.close();
  }
}

/** The password goes by the environment, where other accounts cannot read it. */
async function dumpPostgres(url: string, target: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = '';
  const args = ['--format=custom', '--no-owner', '--file', target, '--dbname', address.href];
  const child = spawn('pg_dump', args, {
    env: { ...process.env, ...(password === '' ? {} : { PGPASSWORD: password }) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  child.once('error', reject);
  child.once('close', resolve);
  let code: number | null;
  try {
    code = await promise;
  } catch (cause) {
    throw new StartError(`pg_dump cannot be started: ${reasonOf(cause)}. It comes with PostgreSQL.`, cause);
  }
  if (code !== 0) throw new StartError(`pg_dump ended with ${code}: there is no backup.`);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
