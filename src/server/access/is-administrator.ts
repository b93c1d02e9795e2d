import type { Caller } from './caller.ts';

/** The role of an administrator's account. */
export const ADMINISTRATOR_ROLE = 1;

/** Whether it is an administrator's account that speaks, and no device or lesser role. */
export function isAdministrator(caller: Caller): boolean {
  return caller.kind === 'account' && caller.role === ADMINISTRATOR_ROLE;
}
