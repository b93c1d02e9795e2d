import { timingSafeEqual } from 'node:crypto';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { PATHS } from '../../contract/paths.ts';
import type { OpenedAccount } from '../access/password-gate.ts';
import type { Upstream } from '../access/upstream.ts';
import { hashSecret } from '../store/hash-secret.ts';
import { faultOf } from './fault-of.ts';
import { keepAccount } from './keep-account.ts';
import { keepCompany } from './keep-company.ts';
import { keepEmployee } from './keep-employee.ts';
import { parseTokenAnswer } from './parse-token-answer.ts';
import { accountPrincipal, CLIENT } from './principal.ts';
import { accountIn, readAccount } from './read-account.ts';
import { refusalOf } from './refusal-of.ts';
import { syncLocations } from './sync-workly.ts';
import type { WorklyParts } from './workly-parts.ts';
import type { WorklySettings } from './workly-settings.ts';

const SIGN_IN_WITHIN_MS = 10_000;

/** Lets in whom Workly lets in, and keeps the access that Workly gives to each. */
export class WorklyUpstream implements Upstream {
  readonly #parts: WorklyParts;
  readonly #settings: WorklySettings;

  constructor(parts: WorklyParts, settings: WorklySettings) {
    this.#parts = parts;
    this.#settings = settings;
  }

  get recommendsUpgrade(): boolean {
    return this.#parts.client.recommendsUpgrade;
  }

  async openAccount(email: string, password: string): Promise<OpenedAccount | undefined> {
    const { client, sessions, store, now } = this.#parts;
    const { clientId, clientSecret } = this.#settings;
    const signal = AbortSignal.timeout(SIGN_IN_WITHIN_MS);
    const body = new URLSearchParams({
      grant_type: 'password',
      username: email,
      password,
      client_id: clientId,
      client_secret: clientSecret,
    });
    const reply = await client.call({ method: 'POST', path: PATHS.token, body, signal });
    if (refusalOf(reply)?.code === ERROR_CODE.wrongLogin) return undefined;
    const tokens = reply.kind === 'answer' && reply.status === 200 ? parseTokenAnswer(reply.body) : undefined;
    if (!tokens) throw faultOf(reply, now());
    const { accessToken } = tokens;
    const told = await client.call({ method: 'GET', path: PATHS.accounts, accessToken, signal });
    const account = accountIn(told, now());
    const companyId = await keepCompany(store, account);
    const opened = await keepAccount(store, companyId, account);
    const principal = accountPrincipal(opened.id);
    await sessions.keep(principal, tokens);
    if (!account.employee || opened.employeeId !== null) return opened;
    // Signed in before the people were brought in: this one at least can clock at once.
    const { employee } = account;
    await syncLocations(this.#parts, principal, companyId);
    await store.transaction().execute((tx) => keepEmployee(tx, companyId, employee, now()));
    return keepAccount(store, companyId, account);
  }

  async openClient(clientId: string, clientSecret: string): Promise<OpenedAccount | undefined> {
    if (!isSame(clientId, this.#settings.clientId)) return undefined;
    if (!isSame(clientSecret, this.#settings.clientSecret)) return undefined;
    const account = await readAccount(this.#parts, CLIENT);
    if (!account) return undefined;
    return keepAccount(this.#parts.store, await keepCompany(this.#parts.store, account), account);
  }
}

function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(Buffer.from(hashSecret(given)), Buffer.from(hashSecret(expected)));
}
