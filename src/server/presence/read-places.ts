import type { PlaceKnowledge } from '../../contract/office/presence.ts';
import { readHeartbeat } from '../devices/read-heartbeat.ts';
import type { Store } from '../store/store-schema.ts';

/** A terminal that is heard of less often may hold something back. */
const SILENT_AFTER_MS = 5 * 60_000;

/** How much is known of each place of the company, by title. */
export async function readPlaces(
  store: Store,
  companyId: number,
  nowMs: number,
): Promise<readonly PlaceKnowledge[]> {
  const locations = await store
    .selectFrom('locations')
    .select(['id', 'title'])
    .where('company_id', '=', companyId)
    .orderBy('title')
    .orderBy('id')
    .execute();
  const devices = Map.groupBy(await devicesOf(store, companyId), ({ location_id }) => location_id);
  return locations.map((location) => {
    const here = devices.get(location.id) ?? [];
    return { location, silentSinceMs: silentSince(here, nowMs), waiting: waitingOn(here) };
  });
}

type DeviceRow = Awaited<ReturnType<typeof devicesOf>>[number];

function devicesOf(store: Store, companyId: number) {
  return store
    .selectFrom('devices')
    .leftJoin('employees', 'employees.id', 'devices.employee_id')
    .innerJoin('locations', (join) =>
      join.on(({ eb, fn }) =>
        eb('locations.id', '=', fn.coalesce('devices.location_id', 'employees.location_id')),
      ),
    )
    .select([
      'locations.id as location_id',
      'devices.kind',
      'devices.created_at',
      'devices.last_contact_at',
      'devices.heartbeat',
      'devices.heartbeat_at',
    ])
    .where('locations.company_id', '=', companyId)
    .where('devices.revoked_at', 'is', null)
    .execute();
}

function silentSince(devices: readonly DeviceRow[], nowMs: number): number | null {
  const silent = devices
    .filter(({ kind }) => kind === 'terminal')
    .map(({ last_contact_at, created_at }) => last_contact_at ?? created_at)
    .filter((heardMs) => nowMs - heardMs > SILENT_AFTER_MS);
  return silent.length === 0 ? null : Math.min(...silent);
}

function waitingOn(devices: readonly DeviceRow[]): number {
  const sum = devices.reduce((before, device) => {
    const counts = readHeartbeat(device)?.counts;
    return before + (counts ? counts.waiting + counts.held : 0);
  }, 0);
  // A device that claims an absurd number must not make an answer that nobody can read.
  return Math.min(sum, Number.MAX_SAFE_INTEGER);
}
