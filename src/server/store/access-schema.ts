import type { Generated } from 'kysely';
import type { DeviceSession } from '../../contract/device-session.ts';

interface AccountsTable {
  id: Generated<number>;
  company_id: number;
  email: string;
  /** 1 administrator, 2 head of department, 3 manager of department, 4 observer, 5 employee. */
  role: number;
  employee_id: number | null;
  /** As `hashPassword` writes it; null for an account that cannot sign in. */
  password_hash: string | null;
}

interface ApiTokensTable {
  token_hash: string;
  account_id: number;
  expires_at: number;
  /** The sign-in that it goes back to, through however many refreshes; null for one that was issued by itself. */
  family: string | null;
  /** When the account's password was given for it; null for one that was had in any other way. */
  password_said_at: Generated<number | null>;
}

/** Attempts that failed, or are under way, in the minute since the first of them. */
interface FailedAttemptsTable {
  /** SHA-256 of what is tried and of whose attempts they are. */
  who_hash: string;
  count: number;
  ends_at: number;
}

interface RefreshTokensTable {
  token_hash: string;
  account_id: number;
  family: string;
  expires_at: number;
  /** Each is good for one refresh. */
  used_at: number | null;
}

/** A program that signs in by itself, for one account. */
interface ApiClientsTable {
  client_id: string;
  secret_hash: string;
  account_id: number;
  name: string;
  created_at: number;
  revoked_at: number | null;
}

interface EnrolmentCodesTable {
  code_hash: string;
  kind: DeviceSession['kind'];
  /** Whose kiosk a personal device becomes. */
  employee_id: number | null;
  /** Where a terminal stands, and what it is called. */
  location_id: number | null;
  name: string | null;
  expires_at: number;
  /** Of the eight digits that can be typed instead, as `hashShortCode` makes it. */
  short_code_hash: string | null;
  short_code_expires_at: number | null;
  used_at: number | null;
  /** The try that used the code, and the device it made; there from the start where it only renews one. */
  attempt: string | null;
  device_id: number | null;
}

/** An administrator at work in the office, by a cookie. */
interface OfficeSessionsTable {
  id: Generated<number>;
  secret_hash: string;
  account_id: number;
  created_at: number;
  /** When it was last seen at work, to the nearest minutes. */
  used_at: number;
  expires_at: number;
  password_said_at: number;
}

/** What lets somebody set up the company, each until one of them did. */
interface SetupKeysTable {
  key_hash: string;
  expires_at: number;
}

/** The tables of who is let in. */
export interface AccessSchema {
  accounts: AccountsTable;
  api_tokens: ApiTokensTable;
  failed_attempts: FailedAttemptsTable;
  refresh_tokens: RefreshTokensTable;
  api_clients: ApiClientsTable;
  enrolment_codes: EnrolmentCodesTable;
  office_sessions: OfficeSessionsTable;
  setup_keys: SetupKeysTable;
}
