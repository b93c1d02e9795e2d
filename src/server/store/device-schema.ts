import type { Generated } from 'kysely';
import type { DeviceSession } from '../../contract/device-session.ts';

interface DevicesTable {
  id: Generated<number>;
  kind: Generated<DeviceSession['kind']>;
  cookie_hash: string;
  /** The secret before the present one, which is good until that is replaced too. */
  former_cookie_hash: string | null;
  /** When the present secret was given; null for the one of the enrolment. */
  cookie_given_at: number | null;
  /** When it was last noted that the device has it; null before it came for the first time. */
  cookie_used_at: number | null;
  /** The person of a personal device, null for a terminal. */
  employee_id: number | null;
  /** Where a terminal stands, null for a personal device. */
  location_id: number | null;
  /** What the administrator calls it. */
  name: string | null;
  created_at: number;
  revoked_at: number | null;
  /** The administrator's account that revoked it; null for one whose person signed out. */
  revoked_by: number | null;
  /** Random and public: names the device's chain of records. */
  public_id: string;
  /** The chain's HMAC key, sealed; null for a device enrolled before there were chains. */
  chain_key: string | null;
  /** The device's last chain report as JSON. */
  chain_report: string | null;
  chain_reported_at: number | null;
  /** The HMAC key of a terminal's roster tags, sealed. */
  tag_key: string | null;
  /** When it last got a roster, or heard that it has the newest. */
  roster_given_at: number | null;
  /** Its last heartbeat as JSON. */
  heartbeat: string | null;
  heartbeat_at: number | null;
  last_contact_at: number | null;
}

/** What a device was told of policy and circle, and when first: nobody is held to terms that they could not know. */
interface DeviceTermsTable {
  device_id: number;
  terms: string;
  given_at: number;
}

/** What happened at a device; rows are added and never changed. */
interface DeviceEventsTable {
  id: Generated<number>;
  device_id: number;
  kind: 'pin-burst';
  happened_at: number;
  received_at: number;
  /** JSON. */
  detail: string;
}

/** The tables of the enrolled devices. */
export interface DeviceSchema {
  devices: DevicesTable;
  device_terms: DeviceTermsTable;
  device_events: DeviceEventsTable;
}
