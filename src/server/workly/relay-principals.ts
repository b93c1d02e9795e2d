import type { Caller } from '../access/caller.ts';
import type { Store } from '../store/store-schema.ts';
import { accountPrincipal, CLIENT, type Principal } from './principal.ts';

const MOST_ADMINISTRATORS = 3;

/**
 * As whom a caller's punch goes to Workly, the first that has access being the one. An account that has signed
 * in through this server speaks for itself, and no longer than Workly lets it. A person's own device speaks as the person where they signed in, and else like a terminal: as the server itself, or
 * where Workly lets that in for nothing, as the administrator who signed in last.
 */
export async function relayPrincipals(store: Store, caller: Caller): Promise<readonly Principal[]> {
  switch (caller.kind) {
    case 'account':
      return (await hasSignedIn(store, caller.accountId))
        ? [accountPrincipal(caller.accountId)]
        : servicePrincipals(store, caller.companyId);
    case 'personal':
      return [
        ...(await accountsOf(store, caller.employeeId)),
        ...(await servicePrincipals(store, caller.companyId)),
      ];
    case 'terminal':
      return servicePrincipals(store, caller.companyId);
  }
}

/** As whom the server speaks where nobody in particular asked. */
export async function servicePrincipals(
  store: Store,
  companyId: number | undefined,
): Promise<readonly Principal[]> {
  const administrators = await signedIn(store)
    .where('accounts.role', '=', 1)
    .$if(companyId !== undefined, (query) => query.where('accounts.company_id', '=', companyId ?? 0))
    .limit(MOST_ADMINISTRATORS)
    .execute();
  return [CLIENT, ...administrators.map(({ account_id }) => accountPrincipal(account_id))];
}

/** Whether it ever did, be it that Workly has turned it away since. */
async function hasSignedIn(store: Store, accountId: number): Promise<boolean> {
  const row = await store
    .selectFrom('workly_sessions')
    .select('principal')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return row !== undefined;
}

async function accountsOf(store: Store, employeeId: number): Promise<readonly Principal[]> {
  const rows = await signedIn(store).where('accounts.employee_id', '=', employeeId).execute();
  return rows.map(({ account_id }) => accountPrincipal(account_id));
}

function signedIn(store: Store) {
  return store
    .selectFrom('workly_sessions')
    .innerJoin('accounts', 'accounts.id', 'workly_sessions.account_id')
    .select('accounts.id as account_id')
    .where('workly_sessions.tokens', 'is not', null)
    .orderBy('workly_sessions.renewed_at', 'desc');
}
