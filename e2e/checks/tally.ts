/** How many checks passed, and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}
