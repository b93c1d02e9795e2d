import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';
import { hashSecret } from '../store/hash-secret.ts';
import type { Store } from '../store/store-schema.ts';
import type { AccountCaller } from './caller.ts';

const BEARER = /^Bearer +(\S+)$/i;

/** The account behind an `Authorization` header. Throws an `ApiError` 401: 7008 unknown token, 7009 expired. */
export async function findAccount(
  store: Store,
  authorization: string,
  nowMs: number,
): Promise<AccountCaller> {
  const token = BEARER.exec(authorization)?.[1];
  const row =
    token === undefined
      ? undefined
      : await store
          .selectFrom('api_tokens')
          .innerJoin('accounts', 'accounts.id', 'api_tokens.account_id')
          .innerJoin('companies', 'companies.id', 'accounts.company_id')
          .select([
            'api_tokens.expires_at',
            'accounts.id',
            'accounts.role',
            'accounts.employee_id',
            'accounts.company_id',
            'companies.time_zone',
          ])
          .where('api_tokens.token_hash', '=', hashSecret(token))
          .executeTakeFirst();
  if (!row) throw new ApiError(401, ERROR_CODE.wrongToken, 'The access token is not known');
  if (row.expires_at <= nowMs) {
    throw new ApiError(401, ERROR_CODE.tokenExpired, 'The access token has expired');
  }
  return {
    kind: 'account',
    accountId: row.id,
    role: row.role,
    employeeId: row.employee_id,
    companyId: row.company_id,
    timeZone: row.time_zone,
  };
}
