import { randomBytes } from 'node:crypto';
import { hashSecret } from '../store/hash-secret.ts';
import type { Store } from '../store/store-schema.ts';

const KEY_BYTES = 32;
const LIFETIME_MS = 24 * 3_600_000;

/** Whether the database has no company of anybody's own yet. */
export async function isToBeSetUp(store: Store): Promise<boolean> {
  const own = await store
    .selectFrom('companies')
    .select('id')
    .where('sample', '=', 0)
    .limit(1)
    .executeTakeFirst();
  return own === undefined;
}

/**
 * Makes a key that lets its holder set the company up, once and within 24 hours; undefined where that is done. It
 * belongs in a link's fragment; the store keeps only its hash. Those of other starts stay good until one is used.
 */
export async function issueSetupKey(store: Store, nowMs: number): Promise<string | undefined> {
  if (!(await isToBeSetUp(store))) return undefined;
  const key = randomBytes(KEY_BYTES).toString('base64url');
  await store
    .insertInto('setup_keys')
    .values({ key_hash: hashSecret(key), expires_at: nowMs + LIFETIME_MS })
    .execute();
  return key;
}

/** Whether the key lets somebody set the company up. */
export async function isSetupKey(store: Store, key: string, nowMs: number): Promise<boolean> {
  const row = await store
    .selectFrom('setup_keys')
    .select('key_hash')
    .where('key_hash', '=', hashSecret(key))
    .where('expires_at', '>', nowMs)
    .executeTakeFirst();
  return row !== undefined && (await isToBeSetUp(store));
}

/** Uses every key up, and says whether this one was among the good ones: of two that come at once, one was not. */
export async function useSetupKeys(tx: Store, key: string, nowMs: number): Promise<boolean> {
  const used = await tx.deleteFrom('setup_keys').returning(['key_hash', 'expires_at']).execute();
  const hash = hashSecret(key);
  return used.some(({ key_hash, expires_at }) => key_hash === hash && expires_at > nowMs);
}
