import * as v from 'valibot';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { type Call, type Command, given, requireText, requireWord, wholeOf } from './command.ts';
import { CommandError } from './command-error.ts';
import { textTable } from './text-table.ts';

const { accounts, apiClients } = ADMIN_PATHS;
const ROLES = ['administrator', 'head', 'manager', 'observer', 'employee'];
const accountsSchema = v.object({
  accounts: v.array(
    v.object({ id: v.number(), email: v.string(), role: v.number(), employeeId: v.nullable(v.number()) }),
  ),
});
const clientsSchema = v.object({
  clients: v.array(
    v.object({
      clientId: v.string(),
      name: v.string(),
      email: v.string(),
      revokedAtMs: v.nullable(v.number()),
    }),
  ),
});
const newClientSchema = v.object({ clientId: v.string(), clientSecret: v.string() });
const signInsSchema = v.object({
  signIns: v.array(v.object({ renewedAtMs: v.number(), expiresAtMs: v.number() })),
});
const passwordSchema = v.object({ id: v.number(), password: v.string() });

/** What can be done about accounts, and about the programs that sign in for one. */
export const ACCOUNT_COMMANDS: readonly Command[] = [
  { name: 'accounts list', usage: '', options: {}, run: list },
  {
    name: 'accounts add',
    usage: `--mail ADDRESS --role ${ROLES.join('|')} [--person ID]`,
    options: { mail: 'text', role: 'text', person: 'text' },
    run: add,
  },
  { name: 'accounts password', usage: 'ADDRESS', options: {}, run: password },
  { name: 'accounts sign-ins', usage: 'ADDRESS', options: {}, run: listSignIns },
  { name: 'accounts sign-out', usage: 'ADDRESS', options: {}, run: signOut },
  { name: 'clients list', usage: '', options: {}, run: listClients },
  { name: 'clients add', usage: 'ADDRESS --name TEXT', options: { name: 'text' }, run: addClient },
  { name: 'clients revoke', usage: 'CLIENT', options: {}, run: revokeClient },
];

async function list({ api }: Call): Promise<string> {
  const found = await api.get(accountsSchema, accounts);
  return textTable(
    ['ADDRESS', 'ROLE', 'PERSON'],
    found.accounts.map(({ email, role, employeeId }) => [email, ROLES[role - 1] ?? role, employeeId]),
  );
}

async function add(call: Call): Promise<string> {
  const email = requireText(call, 'mail');
  const role = ROLES.indexOf(requireText(call, 'role')) + 1;
  if (role === 0) throw new CommandError(`--role is ${ROLES.join(', ')}.`, 2);
  const body = { email, role, ...given({ employeeId: wholeOf(call, 'person') }) };
  const added = await call.api.change(passwordSchema, 'POST', accounts, body);
  return `Added account ${email} with the password ${added.password}; it is not shown again.`;
}

async function password(call: Call): Promise<string> {
  const account = await requireAccount(call);
  const set = await call.api.change(passwordSchema, 'POST', `${accounts}/${account.id}/password`, {});
  return `The password of ${account.email} is ${set.password}; it is not shown again. Whoever was signed in has to again.`;
}

async function listSignIns(call: Call): Promise<string> {
  const account = await requireAccount(call);
  const { signIns } = await call.api.get(signInsSchema, `${accounts}/${account.id}/sign-ins`);
  return textTable(
    ['RENEWED', 'GOOD UNTIL'],
    signIns.map((one) => [new Date(one.renewedAtMs).toISOString(), new Date(one.expiresAtMs).toISOString()]),
  );
}

async function signOut(call: Call): Promise<string> {
  const account = await requireAccount(call);
  await call.api.act('DELETE', `${accounts}/${account.id}/sign-ins`);
  return `${account.email} is signed in nowhere any more.`;
}

async function listClients({ api }: Call): Promise<string> {
  const { clients } = await api.get(clientsSchema, apiClients);
  return textTable(
    ['CLIENT', 'NAME', 'SIGNS IN FOR', 'IS'],
    clients.map((one) => [one.clientId, one.name, one.email, one.revokedAtMs === null ? 'good' : 'revoked']),
  );
}

async function addClient(call: Call): Promise<string> {
  const name = requireText(call, 'name');
  const { id: accountId } = await requireAccount(call);
  const added = await call.api.change(newClientSchema, 'POST', apiClients, { name, accountId });
  return `Added client_id ${added.clientId} with client_secret ${added.clientSecret}; it is not shown again.`;
}

async function revokeClient(call: Call): Promise<string> {
  const client = requireWord(call, 0, 'client');
  await call.api.act('DELETE', `${apiClients}/${encodeURIComponent(client)}`);
  return `Client ${client} is revoked, and so is what it signed in for.`;
}

async function requireAccount(call: Call): Promise<{ readonly id: number; readonly email: string }> {
  const email = requireWord(call, 0, 'account').toLowerCase();
  const found = await call.api.get(accountsSchema, accounts);
  const account = found.accounts.find((one) => one.email === email);
  if (!account) throw new CommandError(`There is no account ${email}.`, 1);
  return account;
}
