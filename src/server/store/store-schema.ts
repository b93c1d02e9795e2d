import type { Generated, Kysely } from 'kysely';
import type { Direction } from '../../contract/direction.ts';
import type { ChainVerdict } from '../attendance/chain-verdict.ts';
import type { Verdict } from '../attendance/verdict.ts';

// Every *_at is epoch milliseconds; every *_hash is the SHA-256 of a 256-bit random secret, in hexadecimal.

interface CompaniesTable {
  id: Generated<number>;
  name: string;
  /** IANA name; every event_time of the company is written in it. */
  time_zone: string;
  /** 1 for the sample company, else 0: the two stores have no boolean in common. */
  sample: 0 | 1;
}

interface LocationsTable {
  id: Generated<number>;
  company_id: number;
  title: string;
  /** Degrees as the wire writes them, so that no digit is lost. */
  lat: string;
  lon: string;
  /** Metres. */
  radius: number;
  address: string | null;
}

interface EmployeesTable {
  id: Generated<number>;
  /** Random and public: the `principal` of a punch. */
  public_id: string;
  last_name: string;
  first_name: string;
  patronymic: string | null;
  location_id: number;
}

interface AccountsTable {
  id: Generated<number>;
  company_id: number;
  email: string;
  /** 1 administrator, 2 head of department, 3 manager of department, 4 observer, 5 employee. */
  role: number;
  employee_id: number | null;
}

interface ApiTokensTable {
  token_hash: string;
  account_id: number;
  expires_at: number;
}

interface EnrolmentCodesTable {
  code_hash: string;
  employee_id: number;
  expires_at: number;
  used_at: number | null;
  /** The try that used the code, and the device it made. */
  attempt: string | null;
  device_id: number | null;
}

interface DevicesTable {
  id: Generated<number>;
  cookie_hash: string;
  employee_id: number;
  created_at: number;
  revoked_at: number | null;
  /** Random and public: names the device's chain of records. */
  public_id: string;
  /** The chain's HMAC key, sealed; null for a device enrolled before there were chains. */
  chain_key: string | null;
  /** The device's last chain report as JSON. */
  chain_report: string | null;
  chain_reported_at: number | null;
}

interface PunchesTable {
  id: string;
  employee_id: number;
  direction: Direction;
  /** `Y-m-d H:i:s` in the company's zone. */
  event_time: string;
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

interface ServerKeysTable {
  id: string;
  kind: 'rescue';
  /** Uncompressed P-256 point, base64url. */
  public_key: string;
  /** PKCS #8, sealed. */
  private_key: string;
  created_at: number;
}

interface IdempotencyKeysTable {
  /** Whose key it is. */
  scope: string;
  key: string;
  /** SHA-256 of path and body, in hexadecimal. */
  fingerprint: string;
  punch_id: string;
}

/** The tables, as Kysely types them. */
export interface StoreSchema {
  companies: CompaniesTable;
  locations: LocationsTable;
  employees: EmployeesTable;
  accounts: AccountsTable;
  api_tokens: ApiTokensTable;
  enrolment_codes: EnrolmentCodesTable;
  devices: DevicesTable;
  punches: PunchesTable;
  idempotency_keys: IdempotencyKeysTable;
  chain_doubles: ChainDoublesTable;
  /** A view of every link that came: those of the punches and those of the doubles. */
  chain_links: ChainDoublesTable;
  server_keys: ServerKeysTable;
}

/** An open database, or a transaction in it. */
export type Store = Kysely<StoreSchema>;
