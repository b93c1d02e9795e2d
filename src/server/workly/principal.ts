/** Somebody who has access to Workly: the server itself, let in by its client id and secret, or an account. */
export type Principal = typeof CLIENT | `account:${number}`;

/** The server itself. */
export const CLIENT = 'client';

/** An account that signed in. */
export function accountPrincipal(accountId: number): Principal {
  return `account:${accountId}`;
}

/** The account's id; null for the server itself. */
export function accountIdOf(principal: Principal): number | null {
  return principal === CLIENT ? null : Number(principal.slice('account:'.length));
}
