import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { REPOSITORY_ROOT } from './repository-root.ts';

// One that hangs must not hang whoever waits for the result; on a busy machine the browser tests alone take a third.
const LIMIT_MS = 45 * 60_000;

/**
 * Runs a command in the repository's root with its output going straight to the terminal, and gives its exit code:
 * 127 where it cannot be started, 1 where a signal or the time limit ended it. When this process is told to stop, so
 * is the command, and the process ends with it.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(command, args, {
    cwd: REPOSITORY_ROOT,
    env: { ...process.env, ...localToolsFirst(), ...environment },
    stdio: 'inherit',
    timeout: LIMIT_MS,
  });

  let stoppedWith: number | undefined;
  // A terminal's Ctrl-C reaches the command by itself; passed on as well, it would be a second one.
  const onInterrupt = () => {
    stoppedWith = 130;
  };
  const onTerminate = () => {
    stoppedWith = 143;
    child.kill('SIGTERM');
  };
  process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);

  const { promise, resolve } = Promise.withResolvers<number>();
  child.once('error', (error) => {
    process.stderr.write(`${command} could not be started: ${error.message}\n`);
    resolve(127);
  });
  child.once('close', (code) => resolve(code ?? 1));
  const exitCode = await promise;

  process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate);
  if (stoppedWith !== undefined) process.exit(stoppedWith);
  return exitCode;
}

/** npm puts the repository's own tools, its Node among them, on the path; this does it where npm is not in between. */
function localToolsFirst(): Record<string, string> {
  return { PATH: [join(REPOSITORY_ROOT, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter) };
}
