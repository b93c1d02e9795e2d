import type { Insertable } from 'kysely';
import type { Store, StoreSchema } from '../store/store-schema.ts';

/**
 * Keeps the link of a punch that was the same as another (two taps of a person in one second) and so got no row: its
 * number has come, and the next record is joined to it. The very same record, come again some other way, adds nothing.
 */
export async function noteDouble(
  store: Store,
  double: Insertable<StoreSchema['chain_doubles']>,
): Promise<void> {
  const present = await store
    .selectFrom('chain_links')
    .select('punch_id')
    .where('chain_device', '=', double.chain_device)
    .where('chain_number', '=', double.chain_number)
    .where('chain_mac', '=', double.chain_mac)
    .limit(1)
    .executeTakeFirst();
  if (!present) await store.insertInto('chain_doubles').values(double).execute();
}
