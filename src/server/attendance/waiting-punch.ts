import * as v from 'valibot';
import { kioskClaimSchema } from '../../contract/kiosk-claim.ts';
import type { AccountCaller } from '../access/caller.ts';
import type { Store } from '../store/store-schema.ts';
import type { NewPunch } from './new-punch.ts';
import { settlePunchTime } from './settle-punch-time.ts';

/**
 * A punch that waits in quarantine at the caller's company, as if the caller posted it now: the same person, direction
 * and second, by somebody who is trusted. Undefined where there is none.
 */
export async function waitingPunch(
  store: Store,
  punchId: string,
  caller: AccountCaller,
): Promise<NewPunch | undefined> {
  const row = await store
    .selectFrom('punches')
    .innerJoin('locations', 'locations.id', 'punches.location_id')
    .selectAll('punches')
    .where('punches.id', '=', punchId)
    .where('punches.quarantine', '=', 'waiting')
    .where('locations.company_id', '=', caller.companyId)
    .executeTakeFirst();
  if (!row) return undefined;
  // What stands in the row was validated when it came.
  const kiosk = row.kiosk === null ? undefined : v.parse(kioskClaimSchema, JSON.parse(row.kiosk));
  const { latitude, longitude } = row;
  return {
    caller,
    employeeId: row.employee_id,
    locationId: row.location_id,
    direction: row.direction,
    time: settlePunchTime({ eventTime: row.event_time, kiosk }, caller.timeZone, row.received_at),
    receivedAtMs: row.received_at,
    sentAtMs: row.sent_at ?? undefined,
    position: latitude === null || longitude === null ? undefined : { latitude, longitude },
    ip: row.ip ?? undefined,
    kiosk,
    broughtBy: row.brought_by ?? undefined,
    quarantined: false,
    idempotencyKey: undefined,
  };
}
