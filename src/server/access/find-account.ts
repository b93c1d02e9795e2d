import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';
import { hashSecret } from '../store/hash-secret.ts';
import type { Store } from '../store/store-schema.ts';
import { together } from '../store/together.ts';
import type { AccountCaller } from './caller.ts';

const BEARER = /^Bearer +(\S+)$/i;

/** The account behind an `Authorization` header. Throws an `ApiError` 401: 7008 unknown token, 7009 expired. */
export async function findAccount(
  store: Store,
  authorization: string,
  nowMs: number,
): Promise<AccountCaller> {
  const hash = tokenHashOf(authorization);
  const row = hash === undefined ? undefined : await findToken(store, hash);
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

/** What the store knows the token of an `Authorization` header by; undefined where it holds none. */
export function tokenHashOf(authorization: string): string | undefined {
  const token = BEARER.exec(authorization)?.[1];
  return token === undefined ? undefined : hashSecret(token);
}

interface TokenRow {
  readonly token_hash: string;
  readonly expires_at: number;
  readonly id: number;
  readonly role: number;
  readonly employee_id: number | null;
  readonly company_id: number;
  readonly time_zone: string;
}

const findToken = together(
  (hash: string) => hash,
  async (store, hashes): Promise<ReadonlyMap<string, TokenRow>> => {
    const rows = await store
      .selectFrom('api_tokens')
      .innerJoin('accounts', 'accounts.id', 'api_tokens.account_id')
      .innerJoin('companies', 'companies.id', 'accounts.company_id')
      .select([
        'api_tokens.token_hash',
        'api_tokens.expires_at',
        'accounts.id',
        'accounts.role',
        'accounts.employee_id',
        'accounts.company_id',
        'companies.time_zone',
      ])
      .where('api_tokens.token_hash', 'in', hashes)
      .execute();
    return new Map(rows.map((row) => [row.token_hash, row]));
  },
);
