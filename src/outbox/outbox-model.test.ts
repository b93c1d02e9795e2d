import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelRuns } from './testing/model-runs.ts';
import { anySchedule } from './testing/moves.ts';
import { runSchedule } from './testing/run-schedule.ts';

const USUAL_RUNS = 150;
const RUNS = modelRuns(USUAL_RUNS);

test(
  `through ${RUNS} schedules of taps and faults every kept punch is recorded once, in order, with the same bytes`,
  async () => {
    await fc.assert(
      fc.asyncProperty(anySchedule, async (schedule) => {
        expect(await runSchedule(schedule)).toEqual([]);
      }),
      // A long search is for finding; to shrink what it found, run it again by its seed and path.
      { numRuns: RUNS, endOnFailure: RUNS > USUAL_RUNS },
    );
  },
  60_000 + RUNS * 1_000,
);
