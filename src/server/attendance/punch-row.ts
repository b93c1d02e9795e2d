import type { ChainVerdict } from './chain-verdict.ts';
import type { JudgedPunch } from './judged-punch.ts';
import type { NewPunch } from './new-punch.ts';

/** The columns of a punch, in the order in which they are inserted. */
export const PUNCH_COLUMNS = [
  'id',
  'company_id',
  'employee_id',
  'direction',
  'event_time',
  'instant_ms',
  'location_id',
  'identity_second',
  'latitude',
  'longitude',
  'ip',
  'kiosk',
  'sent_at',
  'received_at',
  'verdict',
  'marks',
  'quarantine',
  'review',
  'device_id',
  'account_id',
  'answer',
  'chain_device',
  'chain_number',
  'chain_mac',
  'chain_previous_mac',
  'chain_verdict',
  'brought_by',
] as const;

/** A link as it is stored, with the verdict on it. */
export interface LinkColumns {
  readonly chain_device: string;
  readonly chain_number: number;
  readonly chain_mac: string;
  readonly chain_previous_mac: string;
  readonly chain_verdict: ChainVerdict;
}

const NO_LINK = {
  chain_device: null,
  chain_number: null,
  chain_mac: null,
  chain_previous_mac: null,
  chain_verdict: null,
};

/** The row of a punch that may be recorded. */
export function punchRow(
  { id, punch }: JudgedPunch,
  answer: string,
  marks: readonly string[],
  link: LinkColumns | undefined,
) {
  const isOdd = punch.time.verdict === 'doubtful' || marks.length > 0 || punch.quarantined;
  return {
    id,
    answer,
    marks: JSON.stringify(marks),
    review: isOdd ? ('waiting' as const) : null,
    ...columnsOf(punch),
    ...(link ?? NO_LINK),
  };
}

function columnsOf(punch: NewPunch) {
  const { caller } = punch;
  return {
    company_id: caller.companyId,
    employee_id: punch.employeeId,
    direction: punch.direction,
    event_time: punch.time.eventTime,
    instant_ms: punch.time.instantMs,
    location_id: punch.locationId,
    identity_second: punch.time.identitySecond,
    latitude: punch.position?.latitude ?? null,
    longitude: punch.position?.longitude ?? null,
    ip: punch.ip ?? null,
    kiosk: punch.kiosk ? JSON.stringify(punch.kiosk) : null,
    sent_at: punch.sentAtMs ?? null,
    received_at: punch.receivedAtMs,
    verdict: punch.time.verdict,
    quarantine: punch.quarantined ? ('waiting' as const) : null,
    device_id: caller.kind === 'account' ? null : caller.deviceId,
    account_id: caller.kind === 'account' ? caller.accountId : null,
    brought_by: punch.broughtBy ?? null,
  };
}
