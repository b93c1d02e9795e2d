import type { Caller } from '../access/caller.ts';

/** Keys of one caller never meet another's. A person's stay theirs on whatever device they are enrolled next. */
export function keyScopeOf(caller: Caller): string {
  return caller.kind === 'account' ? `account:${caller.accountId}` : `principal:${caller.principal}`;
}
