// SQLite's primary result codes for a file that cannot be read or written at this moment:
// BUSY, LOCKED, NOMEM, READONLY, IOERR, FULL, CANTOPEN.
const PASSING_CODES = new Set([5, 6, 7, 8, 10, 13, 14]);

/** Whether the error says that the database cannot serve now, so that the same request may succeed later. */
export function isStoreUnavailable(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  // What node:sqlite throws once the database is closed, as it is for a request that outlives the stop.
  if (error.code === 'ERR_INVALID_STATE') return true;
  if (error.code !== 'ERR_SQLITE_ERROR' || !('errcode' in error)) return false;
  // The low byte of an extended result code is the primary one.
  return typeof error.errcode === 'number' && PASSING_CODES.has(error.errcode & 0xff);
}
