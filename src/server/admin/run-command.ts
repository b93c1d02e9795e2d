import { parseArgs } from 'node:util';
import { ACCOUNT_COMMANDS } from './account-commands.ts';
import { AdminApi } from './admin-api.ts';
import { AUDIT_COMMANDS } from './audit-commands.ts';
import type { Command } from './command.ts';
import { CommandError } from './command-error.ts';
import { COMPANY_COMMANDS } from './company-commands.ts';
import { DEVICE_COMMANDS } from './device-commands.ts';
import { PEOPLE_COMMANDS } from './people-commands.ts';
import { PLACE_COMMANDS } from './place-commands.ts';

const COMMANDS = [
  ...COMPANY_COMMANDS,
  ...PEOPLE_COMMANDS,
  ...PLACE_COMMANDS,
  ...DEVICE_COMMANDS,
  ...ACCOUNT_COMMANDS,
  ...AUDIT_COMMANDS,
];
const HELP = `npm run admin -- COMMAND [--email ADDRESS]

${COMMANDS.map(({ name, usage }) => `  ${name} ${usage}`.trimEnd()).join('\n')}

It speaks to the server at KIOSK_URL (http://localhost:3000, or PORT) with the access token in KIOSK_TOKEN, or signs in
as --email, with the password that it asks for or reads as the first line of its input.`;

/** What the program is told by its surroundings. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Asks for the password, or reads it. */
  readonly readPassword: (question: string) => Promise<string>;
}

/** Does what the arguments say, and returns what to print. Throws a `CommandError`. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<string> {
  const [group = 'help', word = ''] = args;
  if (['help', '--help', '-h'].includes(group)) return HELP;
  const command = COMMANDS.find(({ name }) => name === `${group} ${word}`);
  if (!command) throw new CommandError(`There is no command ${`${group} ${word}`.trim()}; try help.`, 2);
  const { words, options } = readArguments(command, args.slice(2));
  const api = await connect(typeof options.email === 'string' ? options.email : undefined, surroundings);
  return command.run({ api, words, options });
}

function readArguments(command: Command, args: readonly string[]) {
  const kinds = Object.entries({ ...command.options, email: 'text' });
  const options = Object.fromEntries(
    kinds.map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const given: Record<string, string | true> = {};
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'string' || value === true) given[name] = value;
    }
    return { words: positionals, options: given };
  } catch (cause) {
    throw new CommandError(`Use it as: ${`${command.name} ${command.usage}`.trimEnd()}`, 2, cause);
  }
}

async function connect(
  email: string | undefined,
  { environment, readPassword }: Surroundings,
): Promise<AdminApi> {
  const url = urlOf(environment.KIOSK_URL || `http://localhost:${environment.PORT || 3000}`);
  if (email !== undefined) return AdminApi.signIn(url, email, await readPassword(`Password of ${email}: `));
  const token = environment.KIOSK_TOKEN;
  if (token) return new AdminApi(url, token);
  throw new CommandError(
    'Say who you are: put an access token into KIOSK_TOKEN, or sign in with --email.',
    2,
  );
}

function urlOf(text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new CommandError(`KIOSK_URL must be an http or https address, and ${text} is none.`, 2);
}
