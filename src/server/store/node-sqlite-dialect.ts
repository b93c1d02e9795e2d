import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteAdapter, SqliteDialect, type SqliteDialectConfig } from 'kysely';
import { PatientSqliteDriver } from './patient-sqlite-driver.ts';

const OPENED_WITHIN_MS = 5000;
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
  const database = new DatabaseSync(path, { timeout: OPENED_WITHIN_MS });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  database.exec(`PRAGMA cache_size = -${CACHE_KIBIBYTES}; PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
  // From here on the driver waits.
  database.exec('PRAGMA busy_timeout = 0');
  // Kysely knows parameters only as unknown; what the schema types let through is what SQLite binds.
  const bindable = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  const prepare = preparedOnce(database);
  const config: SqliteDialectConfig = {
    database: {
      close: () => database.close(),
      prepare: (sql) => {
        // A deferred transaction that reads first and writes later fails when another process wrote in between, and
        // no waiting helps it.
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
  };
  return new SharedFileDialect(config, database);
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

class SharedFileDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  readonly #database: DatabaseSync;

  constructor(config: SqliteDialectConfig, database: DatabaseSync) {
    super(config);
    this.#config = config;
    this.#database = database;
  }

  override createDriver(): PatientSqliteDriver {
    return new PatientSqliteDriver(this.#config, this.#database);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

/** SQLite's changes of tables obey transactions, whatever Kysely's own adapter says: migrations run in one. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
