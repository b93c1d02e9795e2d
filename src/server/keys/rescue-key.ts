import { type KeyObject, randomBytes, webcrypto } from 'node:crypto';
import { sql } from 'kysely';
import { isPostgres } from '../store/is-postgres.ts';
import type { Store } from '../store/store-schema.ts';
import { seal, unseal } from './sealing.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** The public half of the key pair that rescue files are encrypted to. */
export interface RescueKey {
  readonly key: string;
  /** Uncompressed P-256 point, base64url. */
  readonly publicKey: string;
}

/** What a rescue key's private half is sealed as. */
export function rescueKeyLabel(id: string): string {
  return `rescue-key:${id}`;
}

/** The server's rescue key, made at the first call. */
export async function rescueKey(store: Store, secretKey: KeyObject, nowMs: number): Promise<RescueKey> {
  const present = await newestKey(store);
  if (present) return present;
  const id = randomBytes(16).toString('base64url');
  const pair = await webcrypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const publicKey = Buffer.from(await webcrypto.subtle.exportKey('raw', pair.publicKey)).toString(
    'base64url',
  );
  const plain = new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', pair.privateKey));
  const private_key = seal(secretKey, rescueKeyLabel(id), plain);
  return store.transaction().execute(async (tx) => {
    // Another process on the same database may have been faster, or be at it.
    if (isPostgres(tx)) await sql`lock table server_keys in share row exclusive mode`.execute(tx);
    const other = await newestKey(tx);
    if (other) return other;
    await tx
      .insertInto('server_keys')
      .values({ id, kind: 'rescue', public_key: publicKey, private_key, created_at: nowMs })
      .execute();
    return { key: id, publicKey };
  });
}

/** The private half of a rescue key, for `deriveBits`; undefined where the server has no such key. */
export async function findRescuePrivateKey(
  store: Store,
  secretKey: KeyObject,
  id: string,
): Promise<webcrypto.CryptoKey | undefined> {
  const row = await store
    .selectFrom('server_keys')
    .select('private_key')
    .where('id', '=', id)
    .where('kind', '=', 'rescue')
    .executeTakeFirst();
  const plain = row && unseal(secretKey, rescueKeyLabel(id), row.private_key);
  return plain && webcrypto.subtle.importKey('pkcs8', new Uint8Array(plain), CURVE, false, ['deriveBits']);
}

function newestKey(store: Store): Promise<RescueKey | undefined> {
  return store
    .selectFrom('server_keys')
    .select(['id as key', 'public_key as publicKey'])
    .where('kind', '=', 'rescue')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}
