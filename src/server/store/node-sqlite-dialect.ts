import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteAdapter, SqliteDialect } from 'kysely';

const BUSY_TIMEOUT_MS = 5000;
const MOST_STATEMENTS_KEPT = 200;
// SQLite's own 2 MB are too little for the indexes of years: they would be read again for each batch of punches.
const CACHE_KIBIBYTES = 65_536;
// Of 4 KiB. A page that is written again and again, as those of an index are, is copied out of the log more seldom.
const LOG_PAGES = 4000;

/**
 * Kysely over Node's own SQLite. A committed transaction is on the disk (WAL, `synchronous=FULL`), and another
 * process that holds the lock is waited for up to 5 s. Throws where the file cannot be opened.
 */
export function nodeSqliteDialect(path: string): SqliteDialect {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  database.exec(`PRAGMA cache_size = -${CACHE_KIBIBYTES}; PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
  // Kysely knows parameters only as unknown; what the schema types let through is what SQLite binds.
  const bindable = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  const prepare = preparedOnce(database);
  return new TransactionalSqliteDialect({
    database: {
      close: () => database.close(),
      prepare: (sql) => {
        // A deferred transaction that reads first and writes later fails at once when another process wrote
        // in between: the busy timeout does not apply to it.
        const { statement, reader } = prepare(sql === 'begin' ? 'begin immediate' : sql);
        return {
          reader,
          all: (parameters) => statement.all(...bindable(parameters)),
          run: (parameters) => statement.run(...bindable(parameters)),
          // Walked through bit by bit, it must not be another walk's statement.
          iterate: (parameters) => database.prepare(sql).iterate(...bindable(parameters)),
        };
      },
    },
  });
}

interface Prepared {
  readonly statement: StatementSync;
  /** Whether it gives rows. */
  readonly reader: boolean;
}

/** Prepares a text at its first use only; of very many texts the oldest are forgotten. */
function preparedOnce(database: DatabaseSync): (sql: string) => Prepared {
  const kept = new Map<string, Prepared>();
  return (sql) => {
    const known = kept.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    const prepared = { statement, reader: statement.columns().length > 0 };
    const oldest = kept.size < MOST_STATEMENTS_KEPT ? undefined : kept.keys().next().value;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(sql, prepared);
    return prepared;
  };
}

/** SQLite's changes of tables obey transactions, whatever Kysely's own adapter says: migrations run in one. */
class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
