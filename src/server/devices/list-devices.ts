import { setImmediate } from 'node:timers/promises';
import * as v from 'valibot';
import type { OfficeDevice } from '../../contract/office/office-device.ts';
import { readReport } from '../chain/keep-report.ts';
import { missingNumbers } from '../chain/missing-numbers.ts';
import { countOf, firstNumbers } from '../chain/number-ranges.ts';
import { type ReceivedNumbers, receivedNumbers } from '../chain/received-numbers.ts';
import { displayNameOf } from '../store/display-name-of.ts';
import { findDevices } from '../store/find-devices.ts';
import type { Store } from '../store/store-schema.ts';
import { readHeartbeat } from './read-heartbeat.ts';

// A device that claims an absurd head must not make an absurd answer.
const MOST_GAPS_NAMED = 1000;

const burstSchema = v.object({ wrongPins: v.number() });
const MOST_BURSTS_NAMED = 20;

/** Every device that a company ever enrolled, in the order of enrolment. */
export async function listDevices(
  store: Store,
  companyId: number,
  nowMs: number,
): Promise<readonly OfficeDevice[]> {
  const rows = await findDevices(store, ['company_id', companyId]);
  const devices: OfficeDevice[] = [];
  for (const row of rows) {
    const told = await store
      .selectFrom('devices')
      .select(['chain_report', 'chain_reported_at', 'heartbeat', 'heartbeat_at', 'last_contact_at'])
      .where('id', '=', row.device_id)
      .executeTakeFirstOrThrow();
    const asked = { device: row.device_public_id, companyId, reportedAtMs: told.chain_reported_at };
    devices.push({
      device: row.device_public_id,
      kind: row.kind,
      name: row.name,
      person: row.person && { id: row.person.id, displayName: displayNameOf(row.person, row.fiotype) },
      location: { id: row.location_id, title: row.title },
      createdAtMs: row.created_at,
      revokedAtMs: row.revoked_at,
      lastContactAtMs: told.last_contact_at,
      heartbeat: readHeartbeat(told),
      pinBursts: await burstsOf(store, row.device_id),
      chain: chainOf(await receivedNumbers(store, asked, nowMs), told),
    });
    // SQLite answers without ever waiting: between two devices of a long list everybody else gets their turn.
    await setImmediate();
  }
  return devices;
}

async function burstsOf(store: Store, deviceId: number): Promise<OfficeDevice['pinBursts']> {
  const rows = await store
    .selectFrom('device_events')
    .select(['happened_at', 'detail'])
    .where('device_id', '=', deviceId)
    .where('kind', '=', 'pin-burst')
    .orderBy('happened_at', 'desc')
    .limit(MOST_BURSTS_NAMED)
    .execute();
  return rows.map(({ happened_at, detail }) => ({
    startedMs: happened_at,
    wrongPins: v.parse(burstSchema, JSON.parse(detail)).wrongPins,
  }));
}

function chainOf(
  received: ReceivedNumbers,
  row: { readonly chain_report: string | null; readonly chain_reported_at: number | null },
): OfficeDevice['chain'] {
  const report = readReport(row.chain_report);
  const missing = missingNumbers(received, report);
  return {
    head: report?.head ?? 0,
    reportedAtMs: row.chain_reported_at,
    received: received.count,
    broken: received.broken,
    gaps: firstNumbers(missing, MOST_GAPS_NAMED),
    gapCount: countOf(missing),
    waiting: report?.waiting.length ?? 0,
    refused: report?.refused.length ?? 0,
    undone: report?.undone.length ?? 0,
  };
}
