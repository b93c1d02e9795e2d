/** A start that failed for a reason that whoever started it can mend; the message is all they need. */
export class StartError extends Error {
  override readonly name = 'StartError' as const;

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}
