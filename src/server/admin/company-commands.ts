import * as v from 'valibot';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { NAME_ORDERS } from '../../contract/display-name.ts';
import { type Call, type Command, given, textOf } from './command.ts';
import { textTable } from './text-table.ts';

const { company } = ADMIN_PATHS;
const companySchema = v.object({
  name: v.string(),
  timeZone: v.string(),
  fiotype: v.string(),
  ampm: v.string(),
  lang: v.string(),
});

/** What can be done about the company itself. */
export const COMPANY_COMMANDS: readonly Command[] = [
  { name: 'company show', usage: '', options: {}, run: show },
  {
    name: 'company set',
    usage: `[--name TEXT] [--names ${NAME_ORDERS.join('|')}] [--clock 24|ampm] [--lang ru|en]`,
    options: { name: 'text', names: 'text', clock: 'text', lang: 'text' },
    run: set,
  },
];

async function show({ api }: Call): Promise<string> {
  return written(await api.get(companySchema, company));
}

async function set(call: Call): Promise<string> {
  const changes = given({
    name: textOf(call, 'name'),
    fiotype: textOf(call, 'names'),
    ampm: textOf(call, 'clock'),
    lang: textOf(call, 'lang'),
  });
  return written(await call.api.change(companySchema, 'PATCH', company, changes));
}

function written({ name, timeZone, fiotype, ampm, lang }: v.InferOutput<typeof companySchema>): string {
  return textTable(['NAME', 'ZONE', 'NAMES', 'CLOCK', 'LANGUAGE'], [[name, timeZone, fiotype, ampm, lang]]);
}
