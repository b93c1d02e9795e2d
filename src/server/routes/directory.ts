import { type Context, Hono } from 'hono';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { PATHS } from '../../contract/paths.ts';
import type { AccountCaller } from '../access/caller.ts';
import { findAccount } from '../access/find-account.ts';
import { isAdministrator } from '../access/is-administrator.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import { accountBodyOf } from '../directory/account-body-of.ts';
import { employeePage } from '../directory/employee-page.ts';
import { requirePage } from '../directory/list-page.ts';
import { locationPage } from '../directory/location-page.ts';
import type { ServerEnv } from '../server-env.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

/** `GET /v1/accounts`, `GET /v1/employees?page=N` and `GET /v1/locations`: who and what the company is. */
export function directoryRoutes(parts: AppParts): Hono<ServerEnv> {
  const { store, secretKey } = parts;
  return new Hono<ServerEnv>()
    .get(PATHS.accounts, async (c) => {
      const caller = await requireAccount(c, parts);
      return c.json(await accountBodyOf(store, caller, parts.now()));
    })
    .get(PATHS.employees, async (c) => {
      const caller = await requireAccount(c, parts);
      if (!isAdministrator(caller)) {
        throw new ApiError(403, ERROR_CODE.accessDenied, "The list of people takes an administrator's token");
      }
      return c.json(await employeePage(store, secretKey, caller.companyId, requirePage(c.req.query('page'))));
    })
    .get(PATHS.locations, async (c) => {
      const { companyId } = await requireAccount(c, parts);
      return c.json(await locationPage(store, companyId, requirePage(c.req.query('page'))));
    })
    .all(PATHS.accounts, methodNotAllowed('GET, HEAD'))
    .all(PATHS.employees, methodNotAllowed('GET, HEAD'))
    .all(PATHS.locations, methodNotAllowed('GET, HEAD'));
}

/** A device's cookie opens none of this. Throws an `ApiError` 401. */
function requireAccount(c: Context<ServerEnv>, parts: AppParts): Promise<AccountCaller> {
  const authorization = c.req.header('Authorization');
  if (authorization === undefined) {
    throw new ApiError(401, ERROR_CODE.noAuthorisation, 'The request carries no authorisation');
  }
  return findAccount(parts.store, authorization, parts.now());
}
