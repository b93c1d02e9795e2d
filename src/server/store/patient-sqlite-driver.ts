import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { type DatabaseConnection, type SqliteDialectConfig, SqliteDriver } from 'kysely';
import { DatabaseMovedError } from './database-moved-error.ts';

const LONGEST_WAIT_MS = 5000;
const LOOK_AGAIN_MS = 5;
const BUSY = 5;
const READS = /^\s*(select|with)\b/i;

/** A lock that another process holds. */
interface HeldLock {
  readonly sinceMs: number;
  readonly seenMs: number;
}

/**
 * Kysely's driver for a SQLite file that other processes use too. Their lock is waited for without holding up the rest
 * of this process, as SQLite's own waiting would: for up to 5 s, and from then on each try fails at once until one
 * succeeds. Nothing is written into a file that was moved away, deleted or replaced meanwhile.
 */
export class PatientSqliteDriver extends SqliteDriver {
  readonly #database: DatabaseSync;
  readonly #path: string | undefined;
  readonly #file: string | undefined;
  #connection: DatabaseConnection | undefined;
  #lock: HeldLock | undefined;

  constructor(config: SqliteDialectConfig, database: DatabaseSync) {
    super(config);
    this.#database = database;
    this.#path = database.location() ?? undefined;
    this.#file = this.#path === undefined ? undefined : fileAt(this.#path);
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#connection ??= this.#waiting(await super.acquireConnection());
    return this.#connection;
  }

  /** SQLite ends a transaction itself where the disk is full; what is told then is that, and not that there is none. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }

  #waiting(connection: DatabaseConnection): DatabaseConnection {
    return {
      executeQuery: async (query, options) => {
        // Whoever is in a transaction has the lock.
        if (this.#database.isTransaction) return await connection.executeQuery(query, options);
        this.#requireFile();
        for (;;) {
          try {
            const result = await connection.executeQuery<never>(query, options);
            if (!READS.test(query.sql)) this.#lock = undefined;
            return result;
          } catch (error) {
            if (!isBusy(error) || !this.#mayWait()) throw error;
          }
          await setTimeout(LOOK_AGAIN_MS);
        }
      },
      streamQuery: (query, chunkSize, options) => connection.streamQuery(query, chunkSize, options),
    };
  }

  /** Whether the lock that was just met is worth waiting for. */
  #mayWait(): boolean {
    const nowMs = performance.now();
    const known = this.#lock && nowMs - this.#lock.seenMs < LONGEST_WAIT_MS ? this.#lock : undefined;
    this.#lock = { sinceMs: known?.sinceMs ?? nowMs, seenMs: nowMs };
    return nowMs - this.#lock.sinceMs < LONGEST_WAIT_MS;
  }

  #requireFile(): void {
    if (this.#path !== undefined && fileAt(this.#path) !== this.#file)
      throw new DatabaseMovedError(this.#path);
  }
}

/** Names the file that lies there, as long as it exists; undefined for none. */
function fileAt(path: string): string | undefined {
  const file = statSync(path, { bigint: true, throwIfNoEntry: false });
  return file && `${file.dev} ${file.ino}`;
}

function isBusy(error: unknown): boolean {
  // The low byte of an extended result code is the primary one.
  return (
    error instanceof Error &&
    'errcode' in error &&
    typeof error.errcode === 'number' &&
    (error.errcode & 0xff) === BUSY
  );
}
