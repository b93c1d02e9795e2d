/** A SQLite file that is open and no longer where it was: what is written into it might never be found again. */
export class DatabaseMovedError extends Error {
  override readonly name = 'DatabaseMovedError' as const;

  constructor(path: string, cause?: unknown) {
    super(`The database ${path} is no longer the file that was opened: put that back, or start anew`, {
      cause,
    });
  }
}
