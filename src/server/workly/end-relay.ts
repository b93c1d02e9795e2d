import type { Store } from '../store/store-schema.ts';
import type { Relay } from './claim-relay.ts';

/** Gives a claim back, and says whether Workly may have recorded the punch; where it never can have, nothing is left. */
export async function endRelay(store: Store, { id, lease }: Relay, doubt: boolean): Promise<void> {
  await store
    .updateTable('workly_relays')
    .set((relay) => ({
      lease: null,
      leased_until: null,
      ...(doubt ? {} : { doubts: relay('doubts', '-', 1) }),
    }))
    .where('id', '=', id)
    .where('lease', '=', lease)
    .execute();
  await store
    .deleteFrom('workly_relays')
    .where('id', '=', id)
    .where('lease', 'is', null)
    .where('doubts', '=', 0)
    .execute();
}

/** Forgets a claim whose punch is recorded here. */
export async function forgetRelay(tx: Store, { id }: Relay): Promise<void> {
  await tx.deleteFrom('workly_relays').where('id', '=', id).execute();
}
