const KEY = 'kiosk-was-terminal';

/** The name of the terminal that this browser was last, and that nobody has said it no longer is. */
export function wasTerminal(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Notes which terminal this browser is; undefined: a person says that it is none any more. */
export function noteTerminal(name: string | undefined): void {
  try {
    if (name === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, name);
  } catch {
    // Without storage there is no terminal to warn of after a restart.
  }
}
