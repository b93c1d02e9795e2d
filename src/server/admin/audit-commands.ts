import * as v from 'valibot';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { type Call, type Command, wholeOf } from './command.ts';
import { textTable } from './text-table.ts';

const auditSchema = v.object({
  entries: v.array(
    v.object({
      id: v.number(),
      account: v.object({ email: v.string() }),
      doneAtMs: v.number(),
      act: v.string(),
      detail: v.unknown(),
    }),
  ),
  before: v.nullable(v.number()),
});

/** What can be asked about who did what. */
export const AUDIT_COMMANDS: readonly Command[] = [
  { name: 'audit list', usage: '[--before NUMBER]', options: { before: 'text' }, run: list },
];

async function list(call: Call): Promise<string> {
  const before = wholeOf(call, 'before');
  const query = before === undefined ? '' : `?before=${before}`;
  const page = await call.api.get(auditSchema, `${ADMIN_PATHS.audit}${query}`);
  const table = textTable(
    ['NUMBER', 'WHEN', 'WHO', 'DID', 'WITH'],
    page.entries.map(({ id, account, doneAtMs, act, detail }) => [
      id,
      new Date(doneAtMs).toISOString(),
      account.email,
      act,
      JSON.stringify(detail),
    ]),
  );
  return page.before === null ? table : `${table}\nThere is more: --before ${page.before}`;
}
