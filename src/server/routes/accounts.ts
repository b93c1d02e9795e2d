import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { keepPassword } from '../access/keep-password.ts';
import { DRAWN, hashPassword, THOUGHT_OF } from '../access/password-hash.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { requirePasswordSaid } from '../access/require-password-said.ts';
import { emailText, passwordText } from '../administration/account-fields.ts';
import { type Administration, administer } from '../administration/administer.ts';
import { rowId } from '../administration/field-schemas.ts';
import { requireFields } from '../administration/require-fields.ts';
import { rowIdOf, unknownThing } from '../administration/row-id-of.ts';
import type { AppParts } from '../app-parts.ts';
import { requirePerson } from '../people/require-person.ts';
import type { ServerEnv } from '../server-env.ts';
import { addAccount } from '../store/add-account.ts';
import { ValidationError } from '../validation-error.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

const DRAWN_BYTES = 12;
const passwordSchema = v.strictObject({
  /** Without one, the server draws one. */
  password: v.optional(passwordText),
});
const newAccountSchema = v.strictObject({
  email: emailText,
  role: v.picklist([1, 2, 3, 4, 5], 'a role is a number from 1 (administrator) to 5 (employee)'),
  employeeId: v.optional(v.nullable(rowId), null),
  ...passwordSchema.entries,
});

/** The accounts that sign in, as an administrator keeps them; a password that was drawn is told once. */
export function accountRoutes(parts: AppParts): Hono<ServerEnv> {
  const { accounts } = ADMIN_PATHS;
  return new Hono<ServerEnv>()
    .get(accounts, (c) => tellAccounts(c, parts))
    .post(accounts, limitBody(), (c) => add(c, parts))
    .all(accounts, methodNotAllowed('GET, HEAD, POST'))
    .post(`${accounts}/:id/password`, limitBody(), (c) => setPassword(c, parts, rowIdOf(c.req.param('id'))))
    .all(`${accounts}/:id/password`, methodNotAllowed('POST'));
}

async function tellAccounts(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const { companyId } = await requireAdministrator(c, parts, parts.now());
  const accounts = await parts.store
    .selectFrom('accounts')
    .select(['id', 'email', 'role', 'employee_id as employeeId'])
    .where('company_id', '=', companyId)
    .orderBy('email')
    .execute();
  return c.json({ accounts });
}

async function add(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const administrator = await requirePasswordSaid(c, parts, parts.now());
  const account = requireFields(newAccountSchema, (await readJsonObject(c)).object);
  const { hash, drawn } = await settlePassword(account.password);
  const id = await administer(parts, administrator, async (administration) => {
    const { tx, companyId, note } = administration;
    const { email, role, employeeId } = account;
    if (employeeId !== null) await requirePerson(tx, companyId, employeeId);
    await requireFree(administration, email);
    const person = employeeId === null ? {} : { employeeId };
    const added = await addAccount(tx, { companyId, email, role, ...person });
    await keepPassword(tx, added, hash);
    await note('account.add', { id: added, email, role, employeeId });
    return added;
  });
  return c.json({ id, ...drawn }, 201);
}

async function requireFree({ tx }: Administration, email: string): Promise<void> {
  const taken = await tx.selectFrom('accounts').select('id').where('email', '=', email).executeTakeFirst();
  if (!taken) return;
  const message = `There is an account ${email} already`;
  throw new ValidationError([{ field: 'email', code: ERROR_CODE.alreadyExists, message }]);
}

async function setPassword(c: Context<ServerEnv>, parts: AppParts, id: number): Promise<Response> {
  const administrator = await requirePasswordSaid(c, parts, parts.now());
  const given = requireFields(passwordSchema, (await readJsonObject(c)).object);
  const { hash, drawn } = await settlePassword(given.password);
  await administer(parts, administrator, async ({ tx, companyId, note }) => {
    const account = await tx
      .selectFrom('accounts')
      .select('id')
      .where('id', '=', id)
      .where('company_id', '=', companyId)
      .executeTakeFirst();
    if (!account) throw unknownThing('account');
    await keepPassword(tx, id, hash);
    await note('account.password', { id });
  });
  return c.json({ id, ...drawn });
}

/** The hash to keep, and what has to be told where the password was drawn here. */
async function settlePassword(
  given: string | undefined,
): Promise<{ readonly hash: string; readonly drawn: { readonly password?: string } }> {
  if (given !== undefined) return { hash: await hashPassword(given, THOUGHT_OF), drawn: {} };
  const drawn = randomBytes(DRAWN_BYTES).toString('base64url');
  return { hash: await hashPassword(drawn, DRAWN), drawn: { password: drawn } };
}
