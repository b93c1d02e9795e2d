import type { Direction } from '../../contract/direction.ts';
import type { ChainVerdict } from '../attendance/chain-verdict.ts';
import type { Quarantine } from '../attendance/quarantine.ts';
import type { Verdict } from '../attendance/verdict.ts';

interface PunchesTable {
  id: string;
  employee_id: number;
  direction: Direction;
  /** `Y-m-d H:i:s` in the company's zone. */
  event_time: string;
  /** The moment that event_time means, epoch milliseconds. */
  instant_ms: number;
  location_id: number;
  /** With employee and direction, what makes two punches one: `i:` epoch second, or `e:` event_time. */
  identity_second: string;
  /** Degrees. */
  latitude: number | null;
  longitude: number | null;
  ip: string | null;
  /** The kiosk's claim as JSON, null for a bare call. */
  kiosk: string | null;
  /** When the device says it sent this. */
  sent_at: number | null;
  received_at: number;
  verdict: Verdict;
  /** The `PunchMark`s as a JSON array: why somebody should look at it. */
  marks: string;
  quarantine: Quarantine | null;
  device_id: number | null;
  account_id: number | null;
  /** The JSON text of the first answer; a repeat gets the same. */
  answer: string;
  /** The link as claimed, all null without a chain. */
  chain_device: string | null;
  chain_number: number | null;
  chain_mac: string | null;
  chain_previous_mac: string | null;
  chain_verdict: ChainVerdict | null;
  /** Who brought it in a rescue file: `device:` and its public id, or `account:` and its id. */
  brought_by: string | null;
}

/** A link of a punch that was the same as another one's, and so has no row of its own among the punches. */
interface ChainDoublesTable {
  chain_device: string;
  chain_number: number;
  chain_mac: string;
  chain_previous_mac: string;
  chain_verdict: ChainVerdict;
  received_at: number;
  punch_id: string;
}

interface IdempotencyKeysTable {
  /** Whose key it is. */
  scope: string;
  key: string;
  /** SHA-256 of path and body, in hexadecimal. */
  fingerprint: string;
  punch_id: string;
}

/** The tables of what was recorded. */
export interface PunchSchema {
  punches: PunchesTable;
  idempotency_keys: IdempotencyKeysTable;
  chain_doubles: ChainDoublesTable;
  /** A view of every link that came: those of the punches and those of the doubles. */
  chain_links: ChainDoublesTable;
}
