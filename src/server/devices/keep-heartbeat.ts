import type { Heartbeat } from '../../contract/heartbeat.ts';
import type { Store } from '../store/store-schema.ts';
import { markAfterBurst } from './mark-after-burst.ts';

/** Keeps what a device tells of itself in place of its last word, and the bursts of wrong PINs for good. */
export function keepHeartbeat(
  store: Store,
  deviceId: number,
  heartbeat: Heartbeat,
  nowMs: number,
): Promise<void> {
  const { pinBursts, ...rest } = heartbeat;
  return store.transaction().execute(async (tx) => {
    await tx
      .updateTable('devices')
      .set({ heartbeat: JSON.stringify(rest), heartbeat_at: nowMs, last_contact_at: nowMs })
      .where('id', '=', deviceId)
      .execute();
    for (const { startedMs, wrongPins } of pinBursts) {
      const added = await tx
        .insertInto('device_events')
        .values({
          device_id: deviceId,
          kind: 'pin-burst',
          happened_at: startedMs,
          received_at: nowMs,
          detail: JSON.stringify({ wrongPins }),
        })
        .onConflict((conflict) => conflict.columns(['device_id', 'kind', 'happened_at']).doNothing())
        .returning('id')
        .executeTakeFirst();
      if (added) await markAfterBurst(tx, deviceId, startedMs);
    }
  });
}
