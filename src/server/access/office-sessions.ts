import { randomBytes } from 'node:crypto';
import { hashSecret } from '../store/hash-secret.ts';
import type { Store } from '../store/store-schema.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** How long a session lasts that nobody uses. */
export const OFFICE_LIFETIME_MS = 12 * HOUR_MS;
/** How long it lasts at most, however much it is used. */
const LONGEST_LIFE_MS = 30 * 24 * HOUR_MS;
const SECRET_BYTES = 32;

/** A session that lets an account in. */
export interface OfficeSessionRow {
  readonly id: number;
  readonly created_at: number;
  readonly used_at: number;
  readonly expires_at: number;
  readonly password_said_at: number;
  readonly account_id: number;
  readonly role: number;
  readonly employee_id: number | null;
  readonly company_id: number;
  readonly time_zone: string;
}

/** Lets an account in whose password was said just now; gives the cookie's secret, of which the store keeps the hash. */
export async function openOfficeSession(store: Store, accountId: number, nowMs: number): Promise<string> {
  const secret = newSecret();
  await store
    .insertInto('office_sessions')
    .values({
      secret_hash: hashSecret(secret),
      account_id: accountId,
      created_at: nowMs,
      used_at: nowMs,
      expires_at: nowMs + OFFICE_LIFETIME_MS,
      password_said_at: nowMs,
    })
    .execute();
  return secret;
}

/** The session of a cookie's secret; undefined where it is not known or over. */
export function findOfficeSession(
  store: Store,
  secret: string,
  nowMs: number,
): Promise<OfficeSessionRow | undefined> {
  return sessions(store, nowMs).where('secret_hash', '=', hashSecret(secret)).executeTakeFirst();
}

/** A session by its id; undefined where it is over. */
export function findSessionById(
  store: Store,
  id: number,
  nowMs: number,
): Promise<OfficeSessionRow | undefined> {
  return sessions(store, nowMs).where('office_sessions.id', '=', id).executeTakeFirst();
}

/** Lets a session that is used last longer. */
export async function prolongOfficeSession(
  store: Store,
  { id, created_at }: OfficeSessionRow,
  nowMs: number,
): Promise<void> {
  const expires_at = Math.min(nowMs + OFFICE_LIFETIME_MS, created_at + LONGEST_LIFE_MS);
  await store
    .updateTable('office_sessions')
    .set({ used_at: nowMs, expires_at })
    .where('id', '=', id)
    .execute();
}

/** Notes that the password was said again, and gives the session another secret: the former one is void. */
export async function renewOfficeSession(store: Store, id: number, nowMs: number): Promise<string> {
  const secret = newSecret();
  await store
    .updateTable('office_sessions')
    .set({ secret_hash: hashSecret(secret), password_said_at: nowMs })
    .where('id', '=', id)
    .execute();
  return secret;
}

/** Ends the session of a cookie's secret, if there is one. */
export async function endOfficeSession(store: Store, secret: string): Promise<void> {
  await store.deleteFrom('office_sessions').where('secret_hash', '=', hashSecret(secret)).execute();
}

function sessions(store: Store, nowMs: number) {
  return store
    .selectFrom('office_sessions')
    .innerJoin('accounts', 'accounts.id', 'office_sessions.account_id')
    .innerJoin('companies', 'companies.id', 'accounts.company_id')
    .select([
      'office_sessions.id',
      'office_sessions.created_at',
      'office_sessions.used_at',
      'office_sessions.expires_at',
      'office_sessions.password_said_at',
      'office_sessions.account_id',
      'accounts.role',
      'accounts.employee_id',
      'accounts.company_id',
      'companies.time_zone',
    ])
    .where('office_sessions.expires_at', '>', nowMs);
}

function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}
