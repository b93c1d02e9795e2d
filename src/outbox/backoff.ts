/** The longest wait between two tries that the program sets by itself. */
export const LONGEST_BACKOFF_MS = 300_000;

/** The longest wait that a server's `Retry-After` is believed. */
export const LONGEST_RETRY_AFTER_MS = 3_600_000;

const FIRST_MS = 1_000;
const SHORTEST_MS = 200;

/**
 * How long to wait after the given number of failed tries: anything up to a bound that doubles each time ("full
 * jitter", so that kiosks that failed together do not come back together).
 */
export function backoffMs(failures: number, random: () => number): number {
  const bound = Math.min(LONGEST_BACKOFF_MS, FIRST_MS * 2 ** Math.min(failures, 20));
  return Math.max(SHORTEST_MS, Math.round(random() * bound));
}
