import { sql } from 'kysely';
import { NAME_ORDERS } from '../../contract/display-name.ts';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';
import { addCompany } from '../store/add-company.ts';
import { isPostgres } from '../store/is-postgres.ts';
import type { Store } from '../store/store-schema.ts';
import type { WorklyAccount } from './workly-account.ts';

/**
 * Keeps name and settings of the account's company, and returns its id here. The first account that comes decides which
 * company this server is for. Throws an `ApiError` 403/7004 for an account of another one.
 */
export function keepCompany(store: Store, account: WorklyAccount): Promise<number> {
  return store.transaction().execute(async (tx) => {
    const present = (await presentCompany(tx)) ?? (await presentCompanyAlone(tx));
    if (present && present.workly_id !== account.companyId) {
      throw new ApiError(403, ERROR_CODE.accessDenied, 'This server is for another company');
    }
    const companyId = present?.company_id ?? (await addCompanyOf(tx, account));
    const fiotype = NAME_ORDERS.find((order) => order === account.fiotype);
    await tx
      .updateTable('companies')
      .set({
        name: account.companyName,
        time_zone: account.timeZone,
        ...(fiotype ? { fiotype } : {}),
        ...(account.lang ? { lang: account.lang } : {}),
        ...(account.ampm ? { ampm: account.ampm } : {}),
      })
      .where('id', '=', companyId)
      .execute();
    return companyId;
  });
}

function presentCompany(tx: Store) {
  return tx.selectFrom('workly_companies').selectAll().executeTakeFirst();
}

/** Whoever else comes first at this moment, to this process or another, then comes second. */
async function presentCompanyAlone(tx: Store) {
  if (!isPostgres(tx)) return undefined;
  await sql`lock table workly_companies in share row exclusive mode`.execute(tx);
  return await presentCompany(tx);
}

async function addCompanyOf(tx: Store, account: WorklyAccount): Promise<number> {
  const companyId = await addCompany(tx, { name: account.companyName, timeZone: account.timeZone });
  await tx
    .insertInto('workly_companies')
    .values({ company_id: companyId, workly_id: account.companyId })
    .execute();
  return companyId;
}
