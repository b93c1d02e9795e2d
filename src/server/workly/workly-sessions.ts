import type { KeyObject } from 'node:crypto';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { PATHS } from '../../contract/paths.ts';
import { ApiError } from '../api-error.ts';
import type { Store } from '../store/store-schema.ts';
import { faultOf } from './fault-of.ts';
import { parseTokenAnswer, type TokenAnswer } from './parse-token-answer.ts';
import { accountIdOf, CLIENT, type Principal } from './principal.ts';
import { refusalOf } from './refusal-of.ts';
import { openTokens, type SessionTokens, sealTokens } from './session-tokens.ts';
import type { WorklyClient } from './workly-client.ts';
import type { WorklySettings } from './workly-settings.ts';

const RENEW_WITHIN_MS = 6_000;
// Longer than a renewal can last, so that no two are ever under way.
const RENEWAL_LEASE_MS = 15_000;
const EARLY_MS = 30_000;
const REFUSED_FOR_MS = 60_000;

/** What a call to Workly may be made with. */
export interface WorklySession {
  readonly principal: Principal;
  readonly version: number;
  readonly accessToken: string;
}

/** What sessions at Workly are made of. */
export interface WorklySessionsParts {
  readonly store: Store;
  readonly secretKey: KeyObject;
  readonly client: WorklyClient;
  readonly settings: WorklySettings;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/**
 * Access to Workly per principal. The tokens lie sealed in the store and in no log; each is renewed by one caller at a
 * time, over all processes.
 */
export class WorklySessions {
  readonly #parts: WorklySessionsParts;
  readonly #renewals = new Map<Principal, Promise<WorklySession | undefined>>();

  constructor(parts: WorklySessionsParts) {
    this.#parts = parts;
  }

  /** A session to call with, renewed where it is about to end; undefined where the principal has to sign in. */
  async open(principal: Principal): Promise<WorklySession | undefined> {
    const row = await this.#row(principal);
    if (!row && principal !== CLIENT) return undefined;
    const tokens = row && openTokens(this.#parts.secretKey, principal, row.tokens);
    const version = row?.version ?? 0;
    if (!tokens) return principal === CLIENT ? this.renew({ principal, version }) : undefined;
    if (row.expires_at - this.#parts.now() < EARLY_MS) return this.renew({ principal, version });
    return { principal, version, accessToken: tokens.access };
  }

  /**
   * The session that follows one which Workly does not take any more: renewed now, or by somebody else meanwhile.
   * Undefined where Workly refuses to. Throws an `ApiError` where it cannot be done at the moment.
   */
  renew(spent: Pick<WorklySession, 'principal' | 'version'>): Promise<WorklySession | undefined> {
    const { principal } = spent;
    const underWay = this.#renewals.get(principal);
    if (underWay) return underWay;
    const renewal = this.#renew(principal, spent.version).finally(() => this.#renewals.delete(principal));
    this.#renewals.set(principal, renewal);
    return renewal;
  }

  /** Keeps what a sign-in at Workly brought, in the place of what was there. */
  async keep(principal: Principal, answer: TokenAnswer): Promise<void> {
    await this.#addRow(principal);
    await this.#parts.store
      .updateTable('workly_sessions')
      .set((session) => ({ ...this.#columns(principal, answer), version: session('version', '+', 1) }))
      .where('principal', '=', principal)
      .execute();
  }

  async #renew(principal: Principal, version: number): Promise<WorklySession | undefined> {
    const nowMs = this.#parts.now();
    await this.#addRow(principal);
    const claimed = await this.#parts.store
      .updateTable('workly_sessions')
      .set({ renewing_until: nowMs + RENEWAL_LEASE_MS })
      .where('principal', '=', principal)
      .where('version', '=', version)
      .where((row) => row.or([row('renewing_until', 'is', null), row('renewing_until', '<=', nowMs)]))
      .where((row) => row.or([row('refused_until', 'is', null), row('refused_until', '<=', nowMs)]))
      .returning('tokens')
      .executeTakeFirst();
    if (!claimed) return this.#renewedByAnother(principal, version);
    const tokens = openTokens(this.#parts.secretKey, principal, claimed.tokens);
    const grant = grantOf(principal, tokens);
    if (grant) return this.#ask(principal, version, grant);
    await this.#change(principal, version, { tokens: null, renewing_until: null });
    return undefined;
  }

  /** Somebody else was faster, is at it, or was just told no. */
  async #renewedByAnother(principal: Principal, version: number): Promise<WorklySession | undefined> {
    const row = await this.#row(principal);
    if (!row) return undefined;
    const tokens = openTokens(this.#parts.secretKey, principal, row.tokens);
    if (row.version > version) {
      return tokens && { principal, version: row.version, accessToken: tokens.access };
    }
    if ((row.refused_until ?? 0) > this.#parts.now()) return undefined;
    throw new ApiError(503, ERROR_CODE.serviceError, 'The access to Workly is just being renewed', {
      headers: { 'Retry-After': '1' },
    });
  }

  async #ask(
    principal: Principal,
    version: number,
    grant: Readonly<Record<string, string>>,
  ): Promise<WorklySession | undefined> {
    const { settings, client, now } = this.#parts;
    const reply = await client.call({
      method: 'POST',
      path: PATHS.token,
      body: new URLSearchParams({
        ...grant,
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
      }),
      signal: AbortSignal.timeout(RENEW_WITHIN_MS),
    });
    const answer = reply.kind === 'answer' && reply.status === 200 ? parseTokenAnswer(reply.body) : undefined;
    if (answer) {
      // One that is not replaced stays good (RFC 6749, 6).
      const refreshToken = answer.refreshToken ?? grant.refresh_token;
      const renewed = this.#columns(principal, { ...answer, refreshToken });
      await this.#change(principal, version, { ...renewed, version: version + 1 });
      return { principal, version: version + 1, accessToken: answer.accessToken };
    }
    const refusal = refusalOf(reply);
    if (refusal && refusal.status !== 426 && refusal.status !== 429) {
      const refused_until = now() + REFUSED_FOR_MS;
      await this.#change(principal, version, { tokens: null, renewing_until: null, refused_until });
      return undefined;
    }
    await this.#change(principal, version, { renewing_until: null });
    throw faultOf(reply, now());
  }

  #columns(principal: Principal, answer: TokenAnswer) {
    const { secretKey, now } = this.#parts;
    const tokens = { access: answer.accessToken, refresh: answer.refreshToken ?? null };
    return {
      tokens: sealTokens(secretKey, principal, tokens),
      expires_at: now() + answer.lifeSeconds * 1000,
      renewing_until: null,
      refused_until: null,
      renewed_at: now(),
    };
  }

  /** Only as long as nobody signed in meanwhile. */
  async #change(
    principal: Principal,
    version: number,
    changes: {
      readonly tokens?: string | null;
      readonly expires_at?: number;
      readonly version?: number;
      readonly renewing_until?: number | null;
      readonly refused_until?: number | null;
      readonly renewed_at?: number;
    },
  ): Promise<void> {
    await this.#parts.store
      .updateTable('workly_sessions')
      .set(changes)
      .where('principal', '=', principal)
      .where('version', '=', version)
      .execute();
  }

  #row(principal: Principal) {
    return this.#parts.store
      .selectFrom('workly_sessions')
      .selectAll()
      .where('principal', '=', principal)
      .executeTakeFirst();
  }

  async #addRow(principal: Principal): Promise<void> {
    await this.#parts.store
      .insertInto('workly_sessions')
      .values({
        principal,
        account_id: accountIdOf(principal),
        tokens: null,
        expires_at: 0,
        version: 0,
        renewed_at: 0,
      })
      .onConflict((conflict) => conflict.column('principal').doNothing())
      .execute();
  }
}

function grantOf(
  principal: Principal,
  tokens: SessionTokens | undefined,
): Readonly<Record<string, string>> | undefined {
  if (principal === CLIENT) return { grant_type: 'client_credentials' };
  return tokens?.refresh ? { grant_type: 'refresh_token', refresh_token: tokens.refresh } : undefined;
}
