import { setImmediate } from 'node:timers/promises';
import { displayNameOf } from '../store/display-name-of.ts';
import type { Store } from '../store/store-schema.ts';
import { readReport } from './keep-report.ts';
import { missingNumbers } from './missing-numbers.ts';
import { countOf, firstNumbers } from './number-ranges.ts';
import { type ReceivedNumbers, receivedNumbers } from './received-numbers.ts';

// A device that claims an absurd head must not make an absurd answer.
const MOST_GAPS_NAMED = 1000;

/** A device of a company and how its chain stands, as the wire writes it. */
export interface ListedDevice {
  /** Its public id. */
  readonly device: string;
  readonly person: { readonly id: number; readonly displayName: string };
  readonly location: { readonly id: number; readonly title: string };
  readonly createdAtMs: number;
  readonly revokedAtMs: number | null;
  readonly chain: {
    /** The highest number that the device says it gave out; 0 before its first report. */
    readonly head: number;
    readonly reportedAtMs: number | null;
    /** How many different numbers came. */
    readonly received: number;
    readonly broken: readonly number[];
    /** The first thousand. */
    readonly gaps: readonly number[];
    readonly gapCount: number;
    /** How many the device lists. */
    readonly waiting: number;
    readonly refused: number;
    readonly undone: number;
  };
}

/** Every device that a company ever enrolled, in the order of enrolment. */
export async function listDevices(
  store: Store,
  companyId: number,
  nowMs: number,
): Promise<readonly ListedDevice[]> {
  const rows = await store
    .selectFrom('devices')
    .innerJoin('employees', 'employees.id', 'devices.employee_id')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .select([
      'devices.public_id',
      'devices.created_at',
      'devices.revoked_at',
      'devices.chain_report',
      'devices.chain_reported_at',
      'employees.id as employee_id',
      'employees.first_name',
      'employees.last_name',
      'locations.id as location_id',
      'locations.title',
    ])
    .where('locations.company_id', '=', companyId)
    .orderBy('devices.id')
    .execute();
  const devices: ListedDevice[] = [];
  for (const row of rows) {
    const asked = { device: row.public_id, companyId, reportedAtMs: row.chain_reported_at };
    devices.push({
      device: row.public_id,
      person: { id: row.employee_id, displayName: displayNameOf(row) },
      location: { id: row.location_id, title: row.title },
      createdAtMs: row.created_at,
      revokedAtMs: row.revoked_at,
      chain: chainOf(await receivedNumbers(store, asked, nowMs), row),
    });
    // SQLite answers without ever waiting: between two devices of a long list everybody else gets their turn.
    await setImmediate();
  }
  return devices;
}

function chainOf(
  received: ReceivedNumbers,
  row: { readonly chain_report: string | null; readonly chain_reported_at: number | null },
): ListedDevice['chain'] {
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
