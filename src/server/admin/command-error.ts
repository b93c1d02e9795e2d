/** Why a command did not do what it was asked for, as one sentence; the exit code tells 1 refused, 2 wrongly asked. */
export class CommandError extends Error {
  override readonly name = 'CommandError' as const;
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2, cause?: unknown) {
    super(message, { cause });
    this.exitCode = exitCode;
  }
}
