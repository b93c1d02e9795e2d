import type { Store } from './store-schema.ts';

/** What an account is. */
export interface NewAccount {
  readonly companyId: number;
  readonly email: string;
  /** 1 administrator … 5 employee. */
  readonly role: 1 | 2 | 3 | 4 | 5;
  /** The account's own person, if it has one. */
  readonly employeeId?: number;
}

/** Adds an account and returns its id. Throws for an e-mail that is taken. */
export async function addAccount(store: Store, account: NewAccount): Promise<number> {
  const row = await store
    .insertInto('accounts')
    .values({
      company_id: account.companyId,
      email: account.email,
      role: account.role,
      employee_id: account.employeeId ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
