import type { Store } from './store-schema.ts';

/** Deletes the tokens, codes, sessions and keys whose time is over. */
export async function forgetExpiredSecrets(store: Store, nowMs: number): Promise<void> {
  await store.deleteFrom('api_tokens').where('expires_at', '<=', nowMs).execute();
  await store.deleteFrom('refresh_tokens').where('expires_at', '<=', nowMs).execute();
  await store.deleteFrom('office_sessions').where('expires_at', '<=', nowMs).execute();
  await store.deleteFrom('setup_keys').where('expires_at', '<=', nowMs).execute();
  await store.deleteFrom('enrolment_codes').where('expires_at', '<=', nowMs).execute();
}
