/** Whoever came in longer ago than that and has not clocked out has forgotten to. */
export const LONGEST_SHIFT_MS = 16 * 3_600_000;
