import type { Tally } from './tally.ts';

/** A runner's own count, corrected by how it ended: one that failed, or that ran nothing, has at least one failure. */
export function settleTally(counted: Tally, exitCode: number): Tally {
  const silentlyFailed = counted.failed === 0 && (exitCode !== 0 || counted.passed === 0);
  return silentlyFailed ? { ...counted, failed: 1 } : counted;
}
