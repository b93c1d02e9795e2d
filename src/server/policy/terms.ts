import type { Store } from '../store/store-schema.ts';

/** The circle of a location, as its row has it. */
export interface CircleRow {
  readonly lat: string;
  readonly lon: string;
  readonly radius: number;
}

/** Names what a position is judged by: the policy and the circle. */
export function termsOf(policyVersion: number, { lat, lon, radius }: CircleRow): string {
  return [policyVersion, lat, lon, radius].join(' ');
}

/** Notes that the device was told these terms; only the first time counts. */
export async function noteTerms(store: Store, deviceId: number, terms: string, nowMs: number): Promise<void> {
  if (await knewTerms(store, deviceId, terms, nowMs)) return;
  await store
    .insertInto('device_terms')
    .values({ device_id: deviceId, terms, given_at: nowMs })
    .onConflict((conflict) => conflict.columns(['device_id', 'terms']).doNothing())
    .execute();
}

/** Whether the device had been told these terms by then. */
export async function knewTerms(
  store: Store,
  deviceId: number,
  terms: string,
  atMs: number,
): Promise<boolean> {
  const row = await store
    .selectFrom('device_terms')
    .select('given_at')
    .where('device_id', '=', deviceId)
    .where('terms', '=', terms)
    .where('given_at', '<=', atMs)
    .executeTakeFirst();
  return row !== undefined;
}
