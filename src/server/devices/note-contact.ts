import type { Store } from '../store/store-schema.ts';

const OFTEN_ENOUGH_MS = 60_000;

/** Notes that a device was heard of, once a minute. */
export async function noteContact(store: Store, deviceId: number, nowMs: number): Promise<void> {
  await store
    .updateTable('devices')
    .set({ last_contact_at: nowMs })
    .where('id', '=', deviceId)
    .where((device) =>
      device.or([
        device('last_contact_at', 'is', null),
        device('last_contact_at', '<', nowMs - OFTEN_ENOUGH_MS),
      ]),
    )
    .execute();
}
