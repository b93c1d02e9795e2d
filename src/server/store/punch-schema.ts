import type { Generated } from 'kysely';
import type { Direction } from '../../contract/direction.ts';
import type { CorrectionKind } from '../../contract/office/office-punch.ts';
import type { ChainVerdict } from '../attendance/chain-verdict.ts';
import type { Quarantine } from '../attendance/quarantine.ts';
import type { Verdict } from '../attendance/verdict.ts';

interface PunchesTable {
  id: string;
  /** That of its location, by which a company's punches are paged. */
  company_id: number;
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
  /** Where its review stands, by doubt, marks, quarantine and `punch_reviews`; null where nothing is odd. */
  review: Generated<'waiting' | 'yes' | 'no' | null>;
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

/** What an administrator decided of a punch that somebody should look at; rows are added and never changed. */
interface PunchReviewsTable {
  punch_id: string;
  decision: 'yes' | 'no';
  why: string | null;
  account_id: number;
  made_at: number;
}

/** An entry beside the record, of which the last holds; rows are added and never changed. */
interface PunchCorrectionsTable {
  id: Generated<number>;
  company_id: number;
  employee_id: number;
  kind: CorrectionKind;
  /** What it corrects: a punch, or one that a correction added. Both null for one that adds. */
  punch_id: string | null;
  added_id: number | null;
  /** What holds from then on; all null for one that strikes. */
  direction: Direction | null;
  event_time: string | null;
  instant_ms: number | null;
  location_id: number | null;
  account_id: number;
  made_at: number;
  why: string;
}

/** A punch that counts in hours, as it stands after its last correction. */
export interface CountedPunchesRow {
  company_id: number;
  employee_id: number;
  direction: Direction;
  event_time: string;
  instant_ms: number;
  location_id: number;
  /** When the server heard of it, or of its correction. */
  received_at: number;
  /** The punch's id, or `c:` and that of the correction that added it. */
  entry: string;
  /** The correction that it stands by; null where none was made. */
  correction_id: number | null;
  /** 1 where somebody has yet to look at it. */
  waits: 0 | 1;
  corrected: 0 | 1;
}

/** The tables of what was recorded. */
export interface PunchSchema {
  punches: PunchesTable;
  idempotency_keys: IdempotencyKeysTable;
  chain_doubles: ChainDoublesTable;
  /** A view of every link that came: those of the punches and those of the doubles. */
  chain_links: ChainDoublesTable;
  punch_reviews: PunchReviewsTable;
  punch_corrections: PunchCorrectionsTable;
  /** Views of the punches that count: as they were recorded, as a correction made them, and both. */
  counted_as_recorded: CountedPunchesRow;
  counted_as_corrected: CountedPunchesRow;
  counted_punches: CountedPunchesRow;
}
