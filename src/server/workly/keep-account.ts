import type { OpenedAccount } from '../access/password-gate.ts';
import type { Store } from '../store/store-schema.ts';
import type { WorklyAccount } from './workly-account.ts';

/** Keeps who an account of Workly's is here: its role, and its person where that one is known. */
export async function keepAccount(
  store: Store,
  companyId: number,
  account: WorklyAccount,
): Promise<OpenedAccount> {
  const person = await store
    .selectFrom('employees')
    .select('id')
    .where('id', '=', account.employee?.id ?? 0)
    .executeTakeFirst();
  const changes = { company_id: companyId, role: account.role, employee_id: person?.id ?? null };
  const { id } = await store
    .insertInto('accounts')
    .values({ email: account.email, ...changes })
    .onConflict((conflict) => conflict.column('email').doUpdateSet(changes))
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, employeeId: changes.employee_id };
}
