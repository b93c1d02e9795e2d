import * as v from 'valibot';
import type { Tally } from './tally.ts';

const reportSchema = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
  errors: v.array(v.unknown()),
});

/**
 * Counts a report of Playwright's. What passed only on a second try has failed, and so has what was skipped or never
 * reached, and each error outside of a test.
 */
export function countPlaywright(report: unknown): Tally {
  const parsed = v.safeParse(reportSchema, report);
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { stats, errors } = parsed.output;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}
