import { type Context, Hono } from 'hono';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { requireAdministrator } from '../access/require-administrator.ts';
import { rowIdOf } from '../administration/row-id-of.ts';
import type { AppParts } from '../app-parts.ts';
import { nameSubjects } from '../audit/name-subjects.ts';
import { subjectOf } from '../audit/subject-of.ts';
import type { ServerEnv } from '../server-env.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

const PAGE_ENTRIES = 100;

/** `GET /kiosk/audit`: what the company's administrators did, the newest first; `?before=ID` gives what came before. */
export function auditRoutes(parts: AppParts): Hono<ServerEnv> {
  const { audit } = ADMIN_PATHS;
  return new Hono<ServerEnv>()
    .get(audit, (c) => tellAudit(c, parts))
    .all(audit, methodNotAllowed('GET, HEAD'));
}

async function tellAudit(c: Context<ServerEnv>, parts: AppParts): Promise<Response> {
  const { companyId } = await requireAdministrator(c, parts, parts.now());
  const before = c.req.query('before');
  const beforeId = before === undefined ? undefined : rowIdOf(before);
  const rows = await parts.store
    .selectFrom('audit_log')
    .innerJoin('accounts', 'accounts.id', 'audit_log.account_id')
    .select(['audit_log.id', 'account_id', 'email', 'done_at', 'act', 'detail'])
    .where('audit_log.company_id', '=', companyId)
    .$if(beforeId !== undefined, (older) => older.where('audit_log.id', '<', beforeId ?? 0))
    .orderBy('audit_log.id', 'desc')
    .limit(PAGE_ENTRIES)
    .execute();
  const told = rows.map((row) => {
    const detail: unknown = JSON.parse(row.detail);
    return { ...row, detail, subject: subjectOf(row.act, detail) };
  });
  const nameOf = await nameSubjects(
    parts.store,
    companyId,
    told.map(({ subject }) => subject),
  );
  const entries = told.map(({ id, account_id, email, done_at, act, detail, subject }) => ({
    id,
    account: { id: account_id, email },
    doneAtMs: done_at,
    act,
    detail,
    /** Whom or what it was done to, by name; null where that is the whole company, many, or nobody any more. */
    about: nameOf(subject),
  }));
  return c.json({ entries, before: rows.length === PAGE_ENTRIES ? (rows.at(-1)?.id ?? null) : null });
}
