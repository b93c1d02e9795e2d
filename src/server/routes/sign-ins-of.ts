import { type Context, Hono } from 'hono';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { REFRESH_LIFETIME_MS } from '../access/issue-tokens.ts';
import { voidSignIns } from '../access/keep-password.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { administer } from '../administration/administer.ts';
import { rowIdOf, unknownThing } from '../administration/row-id-of.ts';
import type { AppParts } from '../app-parts.ts';
import type { ServerEnv } from '../server-env.ts';
import type { Store } from '../store/store-schema.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

/** Where an account is signed in by password, by the API or in the office, each with when that was renewed last; and the end of them all. */
export function signInsOfRoutes(parts: AppParts): Hono<ServerEnv> {
  const path = `${ADMIN_PATHS.accounts}/:id/sign-ins` as const;
  return new Hono<ServerEnv>()
    .get(path, (c) => tell(c, parts, rowIdOf(c.req.param('id'))))
    .delete(path, (c) => endAll(c, parts, rowIdOf(c.req.param('id'))))
    .all(path, methodNotAllowed('GET, HEAD, DELETE'));
}

async function tell(c: Context<ServerEnv>, parts: AppParts, accountId: number): Promise<Response> {
  const nowMs = parts.now();
  const { companyId } = await requireAdministrator(c, parts, nowMs);
  await requireAccount(parts.store, companyId, accountId);
  const rows = await parts.store
    .selectFrom('refresh_tokens')
    .select((row) => row.fn.max('expires_at').as('expires_at'))
    .where('account_id', '=', accountId)
    .where('expires_at', '>', nowMs)
    .groupBy('family')
    .orderBy('expires_at', 'desc')
    .execute();
  const byToken = rows.map(({ expires_at }) => ({
    at: 'api',
    renewedAtMs: expires_at - REFRESH_LIFETIME_MS,
    expiresAtMs: expires_at,
  }));
  return c.json({ signIns: [...byToken, ...(await inOffice(parts.store, accountId, nowMs))] });
}

async function inOffice(store: Store, accountId: number, nowMs: number) {
  const rows = await store
    .selectFrom('office_sessions')
    .select(['used_at as renewedAtMs', 'expires_at as expiresAtMs'])
    .where('account_id', '=', accountId)
    .where('expires_at', '>', nowMs)
    .orderBy('used_at', 'desc')
    .execute();
  return rows.map((row) => ({ at: 'office', ...row }));
}

async function endAll(c: Context<ServerEnv>, parts: AppParts, accountId: number): Promise<Response> {
  const administrator = await requireAdministrator(c, parts, parts.now());
  await administer(parts, administrator, async ({ tx, companyId, note }) => {
    await requireAccount(tx, companyId, accountId);
    await voidSignIns(tx, accountId);
    await note('account.sign-out', { id: accountId });
  });
  return c.body(null, 204);
}

async function requireAccount(store: Store, companyId: number, accountId: number): Promise<void> {
  const account = await store
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', accountId)
    .where('company_id', '=', companyId)
    .executeTakeFirst();
  if (!account) throw unknownThing('account');
}
