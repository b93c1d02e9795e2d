declare global {
  interface Window {
    /** While it is true, nothing that waits for a second or longer comes to pass. */
    timersHeld?: boolean;
  }
}

/** Lets a page stand still once it is what it should be: a terminal forgets a person within seconds. */
export function holdTimers(): void {
  const real = window.setTimeout;
  const wait = (handler: () => void, ms = 0, ...rest: unknown[]): number => {
    const due = () => (window.timersHeld && ms >= 1_000 ? wait(handler, ms, ...rest) : handler());
    return real(due, ms);
  };
  // Node's types give it a second form, which a page has not.
  window.setTimeout = wait as typeof window.setTimeout;
}
