import { sql } from 'kysely';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';
import { hashSecret } from '../store/hash-secret.ts';
import { isPostgres } from '../store/is-postgres.ts';
import type { Store } from '../store/store-schema.ts';
import { networkOf } from './network-of.ts';

const WINDOW_MS = 60_000;
const MOST_IN_WINDOW = 10;
const MOST_FORGOTTEN_AT_ONCE = 100;

/** What is tried, and whose attempts are counted together. */
export interface Attempt {
  readonly what: 'password' | 'client-secret' | 'enrolment' | 'set-up' | 'pin-report';
  /** By each of these for itself: the address that it comes from, and the account, program or device that it is about. */
  readonly by: { readonly address: string; readonly subject?: string };
}

/**
 * Begins an attempt, which counts as failed until the returned function says that it succeeded: so a crowd sent at once
 * is counted like a queue. Ten a minute, then it refuses until the minute is over. They are counted in the store, since
 * they may go to any of several processes. Throws an `ApiError` 429/6000 with `Retry-After`.
 */
export async function beginAttempt(
  store: Store,
  { what, by }: Attempt,
  nowMs: number,
): Promise<() => Promise<void>> {
  const begun: CountedAttempt[] = [];
  for (const [kind, who] of Object.entries({ ...by, address: networkOf(by.address) })) {
    begun.push(await count(store, hashSecret(`${what}\n${kind}\n${who}`), nowMs));
  }
  return async () => {
    for (const { who_hash, ends_at } of begun) {
      await store
        .updateTable('failed_attempts')
        .set((row) => ({ count: row('count', '-', 1) }))
        .where('who_hash', '=', who_hash)
        .where('ends_at', '=', ends_at)
        .execute();
    }
  };
}

interface CountedAttempt {
  readonly who_hash: string;
  readonly ends_at: number;
}

async function count(store: Store, hash: string, nowMs: number): Promise<CountedAttempt> {
  const endsAtMs = nowMs + WINDOW_MS;
  const isOver = sql<boolean>`failed_attempts.ends_at <= ${nowMs}`;
  const counted = await store
    .insertInto('failed_attempts')
    .values({ who_hash: hash, count: 1, ends_at: endsAtMs })
    .onConflict((known) =>
      known
        .column('who_hash')
        .doUpdateSet({
          count: sql<number>`case when ${isOver} then 1 else failed_attempts.count + 1 end`,
          ends_at: sql<number>`case when ${isOver} then excluded.ends_at else failed_attempts.ends_at end`,
        })
        .where((row) => row.or([isOver, row('failed_attempts.count', '<', MOST_IN_WINDOW)])),
    )
    .returning(['who_hash', 'count', 'ends_at'])
    .executeTakeFirst();
  if (!counted) throw await tooMany(store, hash, nowMs);
  if (counted.count === 1) await forgetSome(store, nowMs);
  return counted;
}

/** Others that do the same at this moment are passed by. */
async function forgetSome(store: Store, nowMs: number): Promise<void> {
  await store
    .deleteFrom('failed_attempts')
    .where('who_hash', 'in', (over) =>
      over
        .selectFrom('failed_attempts')
        .select('who_hash')
        .where('ends_at', '<=', nowMs)
        .limit(MOST_FORGOTTEN_AT_ONCE)
        .$if(isPostgres(store), (rows) => rows.forUpdate().skipLocked()),
    )
    .execute();
}

async function tooMany(store: Store, hash: string, nowMs: number): Promise<ApiError> {
  const row = await store
    .selectFrom('failed_attempts')
    .select('ends_at')
    .where('who_hash', '=', hash)
    .executeTakeFirst();
  const seconds = Math.max(1, Math.ceil(((row?.ends_at ?? nowMs) - nowMs) / 1000));
  return new ApiError(429, ERROR_CODE.tooManyRequests, 'Too many failed attempts; try again in a minute', {
    headers: { 'Retry-After': String(seconds) },
  });
}
