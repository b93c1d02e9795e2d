import { runOnPostgres } from '../checks/run-on-postgres.ts';
import { runTool } from '../checks/run-tool.ts';

const TESTS = ['src/server/routes/any-request.test.ts', 'src/server/routes/broken-connections.test.ts'];

/** Sends so many bad requests, and as many in pieces or cut off, on each store; gives the exit code. */
export async function fuzzRuns(runs: number, seed: number): Promise<number> {
  const environment = { FUZZ_RUNS: String(runs), FC_SEED: String(seed) };
  const onSqlite = await runTool('vitest', ['run', ...TESTS], environment);
  const onPostgres = await runOnPostgres(TESTS, environment);
  return onSqlite || onPostgres;
}
