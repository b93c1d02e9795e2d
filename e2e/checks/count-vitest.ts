import * as v from 'valibot';
import type { Tally } from './tally.ts';

const reportSchema = v.object({
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

/** Counts a report of Vitest's. Whatever did not pass has failed: a skipped test proves nothing. */
export function countVitest(report: unknown): Tally {
  const parsed = v.safeParse(reportSchema, report);
  if (!parsed.success) return { passed: 0, failed: 1 };

  let passed = 0;
  let failed = 0;
  for (const file of parsed.output.testResults) {
    const passedHere = file.assertionResults.filter((test) => test.status === 'passed').length;
    const failedHere = file.assertionResults.length - passedHere;
    // A file that cannot be loaded, or a hook that throws, fails without any test of its own.
    const failedAsAWhole = file.status !== 'passed' && failedHere === 0;
    passed += passedHere;
    failed += failedAsAWhole ? 1 : failedHere;
  }
  return { passed, failed };
}
