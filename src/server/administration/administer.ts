import type { AccountCaller } from '../access/caller.ts';
import type { AppParts } from '../app-parts.ts';
import { isPostgres } from '../store/is-postgres.ts';
import type { Store } from '../store/store-schema.ts';

/** A change that an administrator makes, as one transaction. */
export interface Administration {
  readonly tx: Store;
  readonly companyId: number;
  readonly accountId: number;
  readonly nowMs: number;
  /** Writes into the audit log what was done, without any secret. */
  readonly note: (act: string, detail: Readonly<Record<string, unknown>>) => Promise<void>;
}

/**
 * Makes a change and writes it down, both or neither. What is changed of one company at the same moment is changed one
 * after the other: each change sees what the one before it has left.
 */
export function administer<Result>(
  parts: AppParts,
  administrator: AccountCaller,
  change: (administration: Administration) => Promise<Result>,
): Promise<Result> {
  const nowMs = parts.now();
  const { companyId, accountId } = administrator;
  return parts.store.transaction().execute(async (tx) => {
    await waitForTurn(tx, companyId);
    const note = async (act: string, detail: Readonly<Record<string, unknown>>) => {
      const entry = { company_id: companyId, account_id: accountId, done_at: nowMs, act };
      await tx
        .insertInto('audit_log')
        .values({ ...entry, detail: JSON.stringify(detail) })
        .execute();
    };
    return change({ tx, companyId, accountId, nowMs, note });
  });
}

/** On SQLite each transaction is alone already. */
async function waitForTurn(tx: Store, companyId: number): Promise<void> {
  if (!isPostgres(tx)) return;
  // What refers to the company need not wait for this lock.
  await tx.selectFrom('companies').select('id').where('id', '=', companyId).forNoKeyUpdate().execute();
}
