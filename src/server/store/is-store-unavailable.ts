import { DatabaseMovedError } from './database-moved-error.ts';

// SQLite's primary result codes for a file that cannot be read or written at this moment:
// BUSY, LOCKED, NOMEM, READONLY, IOERR, FULL, CANTOPEN.
const PASSING_RESULTS = new Set([5, 6, 7, 8, 10, 13, 14]);

// What a connection to PostgreSQL ends with, or does not come about for.
const PASSING_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
]);

// By class: connection exception, transaction rolled back (deadlock), out of resources (disk full, too many
// connections), not in the right state (starting, locked), operator intervention (stopping), system error, read-only.
const PASSING_STATES = /^(08|40|53|55|57|58)...$|^25006$/;

// `pg` and Kysely's driver say these by their words alone.
const PASSING_WORDS =
  /^Connection terminated|^Query read timeout$|^timeout exceeded when trying to connect|after calling end on the pool|driver has already been destroyed|not queryable/;

/** Whether the error says that the database cannot serve now, so that the same request may succeed later. */
export function isStoreUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // Node tries each address of a name, and tells of all that failed.
  if (error instanceof AggregateError) return error.errors.some(isStoreUnavailable);
  if (error instanceof DatabaseMovedError || PASSING_WORDS.test(error.message)) return true;
  if (!('code' in error) || typeof error.code !== 'string') return false;
  // What node:sqlite throws once the database is closed, as it is for a request that outlives the stop.
  if (error.code === 'ERR_INVALID_STATE') return true;
  if (error.code === 'ERR_SQLITE_ERROR') {
    // The low byte of an extended result code is the primary one.
    return (
      'errcode' in error && typeof error.errcode === 'number' && PASSING_RESULTS.has(error.errcode & 0xff)
    );
  }
  return PASSING_CODES.has(error.code) || PASSING_STATES.test(error.code);
}
