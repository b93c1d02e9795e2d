import type { Context } from 'hono';
import type { AppParts } from '../app-parts.ts';
import type { AccountCaller } from './caller.ts';
import { findAdministrator } from './find-administrator.ts';

/** The administrator whose access token or office cookie a request brings. Throws like `findAdministrator`. */
export async function requireAdministrator(
  c: Context,
  parts: AppParts,
  nowMs: number,
): Promise<AccountCaller> {
  return (await findAdministrator(c, parts, nowMs)).caller;
}
