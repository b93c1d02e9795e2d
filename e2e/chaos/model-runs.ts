import { runTool } from '../checks/run-tool.ts';

/** So many fit well into the time that one run of a tool may take. */
const AT_ONCE = 1_000;

/**
 * Plays random schedules against the model of the outbox, a portion for each seed from the given one on, and says how
 * each went; gives the exit code.
 */
export async function modelRuns(runs: number, seed: number, say: (line: string) => void): Promise<number> {
  let failed = 0;
  for (let done = 0, portion = 0; done < runs; done += AT_ONCE, portion += 1) {
    const size = Math.min(AT_ONCE, runs - done);
    const exitCode = await runTool('vitest', ['run', 'src/outbox/outbox-model.test.ts', '--reporter=dot'], {
      OUTBOX_RUNS: String(size),
      FC_SEED: String(seed + portion),
    });
    if (exitCode !== 0) failed += 1;
    say(`${exitCode === 0 ? 'held  ' : 'FAILED'} seed ${seed + portion}: ${size} schedules`);
  }
  say(`${runs} schedules from seed ${seed} on; portions that failed: ${failed}`);
  return failed === 0 ? 0 : 1;
}
