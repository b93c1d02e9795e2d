import { type ChildProcess, spawn } from 'node:child_process';
import { REPOSITORY_ROOT } from './repository-root.ts';
import { toolPath } from './tool-path.ts';

// No server of Vite's: the kiosk is tried with the headers and the service worker that it has in production.
const parts = [
  start([toolPath('vite'), 'build', '--watch', '--logLevel', 'warn']),
  start(['--watch', 'src/server/main.ts']),
];

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
for (const part of parts) {
  part.once('exit', (code) => {
    process.exitCode ??= code ?? 0;
    stop();
  });
}

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, args, { cwd: REPOSITORY_ROOT, stdio: 'inherit' });
}

function stop(): void {
  for (const part of parts) part.kill('SIGTERM');
}
