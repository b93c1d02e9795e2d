import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { requirePasswordSaid } from '../access/require-password-said.ts';
import { administer } from '../administration/administer.ts';
import { rowId, sayingText } from '../administration/field-schemas.ts';
import { requireFields } from '../administration/require-fields.ts';
import { unknownThing } from '../administration/row-id-of.ts';
import type { AppParts } from '../app-parts.ts';
import type { ServerEnv } from '../server-env.ts';
import { hashSecret } from '../store/hash-secret.ts';
import type { Store } from '../store/store-schema.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

const SECRET_BYTES = 32;
const newClientSchema = v.strictObject({ name: sayingText, accountId: rowId });

/** The programs that sign in by themselves, each for one account; a secret is told once. */
export function apiClientRoutes(parts: AppParts): Hono<ServerEnv> {
  const { apiClients } = ADMIN_PATHS;
  const one = `${apiClients}/:client{[A-Za-z0-9_-]+}` as const;
  return new Hono<ServerEnv>()
    .get(apiClients, (c) => tellClients(c, parts))
    .post(apiClients, limitBody(), (c) => add(c, parts))
    .all(apiClients, methodNotAllowed('GET, HEAD, POST'))
    .delete(one, (c) => revoke(c, parts, c.req.param('client')))
    .all(one, methodNotAllowed('DELETE'));
}

async function tellClients(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const { companyId } = await requireAdministrator(c, parts, parts.now());
  const clients = await parts.store
    .selectFrom('api_clients')
    .innerJoin('accounts', 'accounts.id', 'api_clients.account_id')
    .select([
      'client_id as clientId',
      'name',
      'accounts.email',
      'created_at as createdAtMs',
      'revoked_at as revokedAtMs',
    ])
    .where('accounts.company_id', '=', companyId)
    .orderBy('created_at')
    .orderBy('client_id')
    .execute();
  return c.json({ clients });
}

async function add(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const administrator = await requirePasswordSaid(c, parts, parts.now());
  const { name, accountId } = requireFields(newClientSchema, (await readJsonObject(c)).object);
  const clientId = randomBytes(12).toString('hex');
  const clientSecret = randomBytes(SECRET_BYTES).toString('base64url');
  await administer(parts, administrator, async ({ tx, companyId, nowMs, note }) => {
    if (!(await hasAccount(tx, companyId, accountId))) throw unknownThing('account');
    await tx
      .insertInto('api_clients')
      .values({
        client_id: clientId,
        secret_hash: hashSecret(clientSecret),
        account_id: accountId,
        name,
        created_at: nowMs,
      })
      .execute();
    await note('client.add', { clientId, name, accountId });
  });
  return c.json({ clientId, clientSecret }, 201);
}

async function revoke(c: Context<ServerEnv>, parts: AppParts, clientId: string): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  await administer(parts, administrator, async ({ tx, companyId, nowMs, note }) => {
    const revoked = await tx
      .updateTable('api_clients')
      .set({ revoked_at: nowMs })
      .where('client_id', '=', clientId)
      .where('revoked_at', 'is', null)
      .where('account_id', 'in', (own) =>
        own.selectFrom('accounts').select('accounts.id').where('accounts.company_id', '=', companyId),
      )
      .returning('client_id')
      .executeTakeFirst();
    if (!revoked) throw unknownThing('client');
    // What it signed in for goes by its own name.
    await tx.deleteFrom('api_tokens').where('family', '=', clientId).execute();
    await note('client.revoke', { clientId });
  });
  return c.body(null, 204);
}

async function hasAccount(tx: Store, companyId: number, accountId: number): Promise<boolean> {
  const row = await tx
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', accountId)
    .where('company_id', '=', companyId)
    .executeTakeFirst();
  return row !== undefined;
}
