import { voidSignIns } from '../access/keep-password.ts';
import type { Administration } from '../administration/administer.ts';
import type { Store } from '../store/store-schema.ts';
import { endStays } from './move-person.ts';

/**
 * A person leaves: from now on they clock nowhere, and their devices, their account and the programs that sign in for it
 * are let in no more. Their records stay, what they were known by goes.
 */
export async function letLeave({ tx, nowMs, accountId }: Administration, employeeId: number): Promise<void> {
  await endStays(tx, employeeId, nowMs);
  await tx
    .updateTable('employees')
    .set({ left_at: nowMs, pin: null, photo: null })
    .where('id', '=', employeeId)
    .execute();
  await tx.deleteFrom('badges').where('employee_id', '=', employeeId).execute();
  await tx.deleteFrom('photos').where('employee_id', '=', employeeId).execute();
  await tx
    .updateTable('enrolment_codes')
    .set({ used_at: nowMs })
    .where('employee_id', '=', employeeId)
    .where('used_at', 'is', null)
    .execute();
  await tx
    .updateTable('devices')
    .set({ revoked_at: nowMs, revoked_by: accountId })
    .where('employee_id', '=', employeeId)
    .where('revoked_at', 'is', null)
    .execute();
  const accounts = await tx
    .updateTable('accounts')
    .set({ password_hash: null })
    .where('employee_id', '=', employeeId)
    .returning('id')
    .execute();
  for (const { id } of accounts) {
    await voidSignIns(tx, id);
    await endPrograms(tx, id, nowMs);
  }
}

/** A program knows its secret, and so may whoever left. */
async function endPrograms(tx: Store, accountId: number, nowMs: number): Promise<void> {
  await tx
    .updateTable('api_clients')
    .set({ revoked_at: nowMs })
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .execute();
  await tx.deleteFrom('api_tokens').where('account_id', '=', accountId).execute();
}
