import { inspect } from 'node:util';
import { CommandError } from './command-error.ts';
import { readPassword } from './read-password.ts';
import { runCommand } from './run-command.ts';

try {
  const said = await runCommand(process.argv.slice(2), { environment: process.env, readPassword });
  process.stdout.write(`${said}\n`);
} catch (error) {
  const known = error instanceof CommandError;
  process.stderr.write(`${known ? error.message : inspect(error)}\n`);
  process.exitCode = known ? error.exitCode : 1;
}
