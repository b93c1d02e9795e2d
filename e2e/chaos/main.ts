import { parseArgs } from 'node:util';
import { findBrowser } from '../checks/find-browser.ts';
import { installBrowser } from '../checks/install-browser.ts';
import { browserRun } from './browser-run.ts';
import { firefoxRun } from './firefox-run.ts';
import { fuzzRuns } from './fuzz-runs.ts';
import { modelRuns } from './model-runs.ts';
import { scheduleOf } from './schedule.ts';
import { serverGround, serverRun } from './server-run.ts';

const USAGE =
  'Usage: npm run chaos -- (--model | --browser | --firefox | --server | --fuzz) [--runs N] [--seed S]\n';

const { values } = parseArgs({
  options: {
    model: { type: 'boolean' },
    browser: { type: 'boolean' },
    firefox: { type: 'boolean' },
    server: { type: 'boolean' },
    fuzz: { type: 'boolean' },
    runs: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);

if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed) || seed < 0) refuse();
else if (values.model) process.exitCode = await modelRuns(runs, seed, say);
else if (values.browser) await browserRuns();
else if (values.firefox) process.exitCode = (await firefoxRun()) ? 0 : 1;
else if (values.server) await serverRuns();
else if (values.fuzz) process.exitCode = await fuzzRuns(runs, seed);
else refuse();

async function browserRuns(): Promise<void> {
  const executablePath = findBrowser() ?? (await installBrowser());
  if (!executablePath) throw new Error('There is no Chromium to run, and none could be installed.');
  let failed = 0;
  for (let run = 0; run < runs; run += 1) {
    const schedule = scheduleOf(seed + run);
    const said = await browserRun(schedule, executablePath).then(
      ({ taps, records, faults }) => ({
        ok: faults.length === 0,
        words: `${taps} taps, ${records} records. ${faults}`,
      }),
      (error: unknown) => ({ ok: false, words: String(error) }),
    );
    if (!said.ok) failed += 1;
    const steps = said.ok ? '' : ` ${JSON.stringify(schedule.steps)}`;
    say(`${said.ok ? 'held  ' : 'FAILED'} seed ${schedule.seed}: ${said.words}${steps}`);
  }
  say(`${runs - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

/** So many runs on each store. */
async function serverRuns(): Promise<void> {
  let failed = 0;
  for (const kind of ['sqlite', 'postgres'] as const) {
    const ground = await serverGround(kind);
    try {
      for (let run = 0; run < runs; run += 1) {
        const { acknowledged, recorded, faults } = await serverRun(ground, seed + run);
        if (faults.length > 0) failed += 1;
        const verdict = faults.length === 0 ? 'held  ' : 'FAILED';
        say(
          `${verdict} ${kind} seed ${seed + run}: ${acknowledged} acknowledged, ${recorded} recorded. ${faults.slice(0, 5)}`,
        );
      }
    } finally {
      await ground.remove();
    }
  }
  say(`${2 * runs - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function refuse(): void {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
