import { parseArgs } from 'node:util';
import { findBrowser } from '../checks/find-browser.ts';
import { installBrowser } from '../checks/install-browser.ts';
import { runTool } from '../checks/run-tool.ts';
import { outboxBench } from './outbox-bench.ts';
import { serverBench } from './server-bench.ts';

const USAGE = `Usage: npm run bench -- outbox
       npm run bench -- server [--seconds N] [--rounds N] [--connections N] [--rows N] [--terminals N] [--punches N]
`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '64' },
    rows: { type: 'string', default: '10000000' },
    terminals: { type: 'string', default: '1000' },
    punches: { type: 'string', default: '1000000' },
  },
});

switch (positionals[0]) {
  case 'outbox':
    if (!(await outbox())) process.exitCode = 1;
    break;
  case 'server':
    if (!(await server())) process.exitCode = 1;
    break;
  default:
    process.stderr.write(USAGE);
    process.exitCode = 2;
}

/** Measures what is built from the sources as they are. */
async function outbox(): Promise<boolean> {
  const executablePath = findBrowser() ?? (await installBrowser());
  if (!executablePath) throw new Error('There is no Chromium to run, and none could be installed.');
  if ((await runTool('vite', ['build', '--logLevel', 'warn'])) !== 0) throw new Error('The build failed.');
  return outboxBench(executablePath, say);
}

function server(): Promise<boolean> {
  const size = {
    seconds: Number(values.seconds),
    rounds: Number(values.rounds),
    connections: Number(values.connections),
    rows: Number(values.rows),
    terminals: Number(values.terminals),
    punches: Number(values.punches),
  };
  return serverBench(size, say);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
