/** Punches are still to be sent: the browser shall wake the worker again. */
export class PunchesLeft extends Error {
  override readonly name = 'PunchesLeft' as const;

  constructor(why: string, cause?: unknown) {
    super(`Punches are left: ${why}`, { cause });
  }
}
