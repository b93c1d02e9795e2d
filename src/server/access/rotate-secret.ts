import { hashSecret } from '../store/hash-secret.ts';
import { newDeviceSecret } from '../store/new-device-secret.ts';
import type { Store } from '../store/store-schema.ts';
import type { FoundDevice } from './find-device.ts';

const DAY_MS = 86_400_000;
/** How long a device keeps one secret. */
const KEPT_MS = 30 * DAY_MS;
/** A device that still brings the former secret, and for so long not the present one, has lost that; before, it may be on its way. */
const LOST_MS = 7 * DAY_MS;
const NOTED_EACH_MS = DAY_MS / 2;

/**
 * The next secret for a device whose present one is a month old, else undefined. The former one stays good until the next
 * is replaced in its turn: the answer may be lost, and a browser that was killed may wake up with its cookie of before.
 */
export async function rotateSecret(
  store: Store,
  { row, cookie }: FoundDevice,
  nowMs: number,
): Promise<string | undefined> {
  const brought = hashSecret(cookie.secret);
  if (brought === row.cookie_hash) {
    if (nowMs - (row.cookie_given_at ?? row.created_at) <= KEPT_MS) {
      await noteUse(store, row, nowMs);
      return undefined;
    }
  } else if (nowMs - Math.max(row.cookie_given_at ?? 0, row.cookie_used_at ?? 0) <= LOST_MS) {
    return undefined;
  }
  const secret = newDeviceSecret();
  const replaced = await store
    .updateTable('devices')
    .set({
      cookie_hash: hashSecret(secret),
      former_cookie_hash: brought,
      cookie_given_at: nowMs,
      cookie_used_at: null,
    })
    .where('id', '=', row.device_id)
    // Of several requests at one moment, one replaces it.
    .where('cookie_hash', '=', row.cookie_hash)
    .returning('id')
    .executeTakeFirst();
  return replaced && secret;
}

async function noteUse(store: Store, row: FoundDevice['row'], nowMs: number): Promise<void> {
  if (row.former_cookie_hash === null) return;
  if (row.cookie_used_at !== null && nowMs - row.cookie_used_at <= NOTED_EACH_MS) return;
  await store
    .updateTable('devices')
    .set({ cookie_used_at: nowMs })
    .where('id', '=', row.device_id)
    .where('cookie_hash', '=', row.cookie_hash)
    .execute();
}
