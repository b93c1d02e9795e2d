import type { Store } from '../store/store-schema.ts';

/** Gives an account another password, as `hashPassword` made it; who signed in by the former one has to again. */
export async function keepPassword(tx: Store, accountId: number, passwordHash: string): Promise<void> {
  await tx.updateTable('accounts').set({ password_hash: passwordHash }).where('id', '=', accountId).execute();
  await voidSignIns(tx, accountId);
}

/** Makes every token void that goes back to a sign-in of the account, and ends its sessions in the office. */
export async function voidSignIns(tx: Store, accountId: number): Promise<void> {
  await tx
    .deleteFrom('api_tokens')
    .where('account_id', '=', accountId)
    .where('family', 'is not', null)
    .execute();
  await tx.deleteFrom('refresh_tokens').where('account_id', '=', accountId).execute();
  await tx.deleteFrom('office_sessions').where('account_id', '=', accountId).execute();
}
