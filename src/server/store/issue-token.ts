import { randomBytes } from 'node:crypto';
import { hashSecret } from './hash-secret.ts';
import type { Store } from './store-schema.ts';

/** Makes an access token of an account, good until the given moment. The store keeps only its hash. */
export async function issueToken(store: Store, accountId: number, expiresAtMs: number): Promise<string> {
  const token = randomBytes(32).toString('hex');
  await store
    .insertInto('api_tokens')
    .values({ token_hash: hashSecret(token), account_id: accountId, expires_at: expiresAtMs })
    .execute();
  return token;
}
