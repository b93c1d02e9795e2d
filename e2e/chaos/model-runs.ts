import { runTool } from '../checks/run-tool.ts';

/** Plays random schedules against the model of the outbox, from a seed on; gives the exit code. */
export function modelRuns(runs: number, seed: number): Promise<number> {
  return runTool('vitest', ['run', 'src/outbox/outbox-model.test.ts'], {
    OUTBOX_RUNS: String(runs),
    FC_SEED: String(seed),
  });
}
