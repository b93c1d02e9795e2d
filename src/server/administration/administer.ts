import type { AccountCaller } from '../access/caller.ts';
import type { AppParts } from '../app-parts.ts';
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

/** Makes a change and writes it down, both or neither. */
export function administer<Result>(
  parts: AppParts,
  administrator: AccountCaller,
  change: (administration: Administration) => Promise<Result>,
): Promise<Result> {
  const nowMs = parts.now();
  const { companyId, accountId } = administrator;
  return parts.store.transaction().execute((tx) => {
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
