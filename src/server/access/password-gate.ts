import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';
import type { Store } from '../store/store-schema.ts';
import { beginAttempt } from './begin-attempt.ts';
import { isPassword } from './password-hash.ts';
import { Turns } from './turns.ts';
import type { Upstream } from './upstream.ts';

const TRIES_AT_ONCE = 2;
const MOST_WAITING = 50;

/** Somebody who says who they are. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Where the connection comes from. */
  readonly address: string;
}

/** The account that a password opened. */
export interface OpenedAccount {
  readonly id: number;
  readonly employeeId: number | null;
}

/** Where passwords are tried, whatever for: few at once, and not often by one address or for one account. */
export class PasswordGate {
  readonly #turns = new Turns(TRIES_AT_ONCE);
  readonly #upstream: Upstream | undefined;

  /** With an upstream it is that one's word which counts, and no password of our own. */
  constructor(upstream?: Upstream) {
    this.#upstream = upstream;
  }

  /**
   * The account of these credentials. Throws an `ApiError`: 401/7002 where there is none, 429/6000 where address or
   * account has failed too often, 503/5000 where too many are waiting.
   */
  async open(store: Store, credentials: Credentials, nowMs: number): Promise<OpenedAccount> {
    const email = credentials.email.trim().toLowerCase();
    const by = { address: credentials.address, subject: email };
    const forgive = await beginAttempt(store, { what: 'password', by }, nowMs);
    const account = this.#upstream
      ? await this.#askUpstream(this.#upstream, email, credentials.password, forgive)
      : await this.#find(store, email, credentials.password);
    if (!account) throw new ApiError(401, ERROR_CODE.wrongLogin, 'Wrong e-mail or password');
    await forgive();
    return account;
  }

  /** Whether upstream answers says nothing about the password, so a failure of its own counts for none. */
  async #askUpstream(
    upstream: Upstream,
    email: string,
    password: string,
    forgive: () => Promise<void>,
  ): Promise<OpenedAccount | undefined> {
    try {
      return await upstream.openAccount(email, password);
    } catch (error) {
      await forgive();
      throw error;
    }
  }

  async #find(store: Store, email: string, password: string): Promise<OpenedAccount | undefined> {
    const account = await store
      .selectFrom('accounts')
      .select(['id', 'employee_id', 'password_hash'])
      .where('email', '=', email)
      .executeTakeFirst();
    const right = await this.#try(password, account?.password_hash);
    return right && account ? { id: account.id, employeeId: account.employee_id } : undefined;
  }

  #try(password: string, stored: string | null | undefined): Promise<boolean> {
    if (this.#turns.waiting >= MOST_WAITING) {
      const message = 'Too many people sign in at this moment; try again in a few seconds';
      throw new ApiError(503, ERROR_CODE.serviceError, message, { headers: { 'Retry-After': '5' } });
    }
    return this.#turns.take(() => isPassword(password, stored));
  }
}
