import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { SqliteDialect } from 'kysely';

const BUSY_TIMEOUT_MS = 5000;

/**
 * Kysely over Node's own SQLite. A committed transaction is on the disk (WAL, `synchronous=FULL`), and another
 * process that holds the lock is waited for up to 5 s. Throws where the file cannot be opened.
 */
export function nodeSqliteDialect(path: string): SqliteDialect {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  // Kysely knows parameters only as unknown; what the schema types let through is what SQLite binds.
  const bindable = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare: (sql) => {
        // A deferred transaction that reads first and writes later fails at once when another process wrote
        // in between: the busy timeout does not apply to it.
        const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
        return {
          reader: statement.columns().length > 0,
          all: (parameters) => statement.all(...bindable(parameters)),
          run: (parameters) => statement.run(...bindable(parameters)),
          iterate: (parameters) => statement.iterate(...bindable(parameters)),
        };
      },
    },
  });
}
