const MOST_CAUSES = 5;

/**
 * Writes one line of JSON to stderr. Of an error it says name, message, code, stack and causes, and nothing else that
 * hangs on it: a database's errors carry the rows that they are about.
 */
export function log(level: 'info' | 'error', what: string, error?: unknown): void {
  const line = {
    time: new Date().toISOString(),
    level,
    what,
    ...(error === undefined ? {} : { error: describe(error, MOST_CAUSES) }),
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

function describe(error: unknown, causes: number): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack, cause } = error;
  return {
    name,
    message,
    ...('code' in error ? { code: error.code } : {}),
    stack,
    ...(cause === undefined || causes === 0 ? {} : { cause: describe(cause, causes - 1) }),
  };
}
