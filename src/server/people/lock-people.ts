import { isPostgres } from '../store/is-postgres.ts';
import type { Store } from '../store/store-schema.ts';

/**
 * Until the end of the transaction nobody else changes what no two people of the company may share: staff numbers, PINs
 * and badges. On SQLite each transaction is alone already.
 */
export async function lockPeople(tx: Store, companyId: number): Promise<void> {
  if (!isPostgres(tx)) return;
  // Not the whole row: whatever refers to the company may be written meanwhile.
  await tx.selectFrom('companies').select('id').where('id', '=', companyId).forNoKeyUpdate().execute();
}
