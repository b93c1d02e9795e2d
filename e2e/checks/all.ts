import { randomInt } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { countPlaywright } from './count-playwright.ts';
import { countVitest } from './count-vitest.ts';
import { failedSpecs } from './failed-specs.ts';
import { findBrowser } from './find-browser.ts';
import { installBrowser } from './install-browser.ts';
import { readReport } from './read-report.ts';
import { REPORT_PATHS } from './report-paths.ts';
import { runCommand } from './run-command.ts';
import { runOnPostgres } from './run-on-postgres.ts';
import { runTool } from './run-tool.ts';
import { settleTally } from './settle-tally.ts';
import { type StepResult, stepTable } from './step-table.ts';
import type { Tally } from './tally.ts';

const PASSED: Tally = { passed: 1, failed: 0 };
const FAILED: Tally = { passed: 0, failed: 1 };
const MOST_TRIED_ALONE = 4;

const seed = process.env.FC_SEED || String(randomInt(2 ** 31));
const results: StepResult[] = [];

await step('format and lint', async () => asOne(await runTool('biome', ['check'])));
await step('types', async () => asOne(await runTool('tsc', ['-b'])));
await step('unit tests', unitTests);
await step('server on PostgreSQL', serverTestsOnPostgres);
const built = await step('build', async () => asOne(await runTool('vite', ['build', '--logLevel', 'warn'])));
await step('killed servers', async () =>
  asOne(await runCommand(process.execPath, ['e2e/chaos/main.ts', '--server', '--runs', '1'])),
);
let browser: string | undefined;
await step('browser', async () => {
  browser = await presentBrowser();
  return browser ? PASSED : FAILED;
});
await step('browser tests', browserTests);

process.stdout.write(`\n${stepTable(results)}\n`);
process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;

/** Runs a step, whatever became of those before it, and keeps its count. */
async function step(name: string, run: () => Promise<Tally>): Promise<Tally> {
  process.stdout.write(`\n── ${name}\n`);
  const startedAt = performance.now();
  const tally = await run().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return FAILED;
  });
  results.push({ name, ...tally, seconds: (performance.now() - startedAt) / 1000 });
  return tally;
}

function asOne(exitCode: number): Tally {
  return exitCode === 0 ? PASSED : FAILED;
}

function unitTests(): Promise<Tally> {
  return countedTests((args, environment) => runTool('vitest', ['run', ...args], environment));
}

function serverTestsOnPostgres(): Promise<Tally> {
  return countedTests((args, environment) => runOnPostgres(['src/server', ...args], environment));
}

async function countedTests(
  run: (args: readonly string[], environment: Readonly<Record<string, string>>) => Promise<number>,
): Promise<Tally> {
  process.stdout.write(`Property tests start from FC_SEED=${seed}\n`);
  // A report of an earlier run would be counted for one that this run did not get to write.
  await rm(REPORT_PATHS.vitest, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT_PATHS.vitest}`];
  const exitCode = await run(reporters, { FC_SEED: seed });
  return settleTally(countVitest(await readReport(REPORT_PATHS.vitest)), exitCode);
}

async function presentBrowser(): Promise<string | undefined> {
  const path = findBrowser() ?? (await installBrowser());
  if (path) process.stdout.write(`${path}\n`);
  return path;
}

async function browserTests(): Promise<Tally> {
  if (built.failed > 0 || !browser) {
    process.stdout.write(`Not run, since there is ${browser ? 'nothing built to test' : 'no browser'}.\n`);
    return FAILED;
  }
  const together = await playwright([], browser);
  const failed = failedSpecs(await readReport(REPORT_PATHS.playwright));
  // A few that fail beside others may be short of time and no more: each has to pass thrice by itself to show that.
  if (failed.length === 0 || failed.length !== together.failed || failed.length > MOST_TRIED_ALONE)
    return together;
  process.stdout.write('\nOnce more, each alone and three times:\n');
  const alone = await playwright(['--workers=1', '--repeat-each=3', ...failed], browser);
  if (alone.failed > 0) return together;
  process.stdout.write(`\nPassed only alone, so they ask too much of a busy machine: ${failed.join(', ')}\n`);
  return { passed: together.passed + failed.length, failed: 0 };
}

async function playwright(args: readonly string[], chromium: string): Promise<Tally> {
  await rm(REPORT_PATHS.playwright, { force: true });
  const command = ['test', '--config', 'e2e/playwright.config.ts', ...args];
  const exitCode = await runTool('playwright', command, { CHROMIUM_PATH: chromium });
  return settleTally(countPlaywright(await readReport(REPORT_PATHS.playwright)), exitCode);
}
