import type { Direction } from '../../contract/direction.ts';

/** What this server is let in with at Workly, for itself or for an account. */
interface WorklySessionsTable {
  /** `client` for the server itself, else `account:` and the account's id. */
  principal: string;
  account_id: number | null;
  /** Access and refresh token as sealed JSON; null for one that has to sign in again. */
  tokens: string | null;
  expires_at: number;
  /** Counts the renewals, so that two that saw the same tokens refused renew them once. */
  version: number;
  /** Until when one process alone may renew it. */
  renewing_until: number | null;
  /** Until when it is not worth asking again, since Workly has just said no. */
  refused_until: number | null;
  renewed_at: number;
}

/** A punch on its way to Workly: claimed before Workly is asked, gone once the punch is recorded here. */
interface WorklyRelaysTable {
  id: string;
  employee_id: number;
  direction: Direction;
  identity_second: string;
  /** `Y-m-d H:i:s`, the same at every try. */
  event_time: string;
  /** When it came for the first time. */
  received_at: number;
  /** The bytes that Workly is sent, the same at every try. */
  body: string;
  /** The key it came under; all null without one. */
  scope: string | null;
  key: string | null;
  fingerprint: string | null;
  /** Who is at it, and until when nobody else may be; null while nobody is. */
  lease: string | null;
  leased_until: number | null;
  /** How many times Workly was asked without saying what became of it, the one under way included. */
  doubts: number;
}

/** What of Workly is known here. */
interface WorklyCompaniesTable {
  company_id: number;
  /** Workly's own id of the company. */
  workly_id: number;
  /** When people and places were last read, and until when one process alone may do so. */
  synced_at: number | null;
  syncing_until: number | null;
}

/** The tables of a server that stands before Workly; empty where it keeps the attendance itself. */
export interface WorklySchema {
  workly_sessions: WorklySessionsTable;
  workly_relays: WorklyRelaysTable;
  workly_companies: WorklyCompaniesTable;
}
