import type { Generated, Kysely } from 'kysely';
import type { NameOrder } from '../../contract/display-name.ts';
import type { AccessSchema } from './access-schema.ts';
import type { DeviceSchema } from './device-schema.ts';
import type { PeopleSchema } from './people-schema.ts';
import type { PunchSchema } from './punch-schema.ts';
import type { WorklySchema } from './workly-schema.ts';

// Every *_at is epoch milliseconds; every *_hash is the SHA-256 of a random secret of 160 bits or more, in hexadecimal,
// unless it says otherwise. What is sealed opens with the server's secret key alone.

interface CompaniesTable {
  id: Generated<number>;
  name: string;
  /** IANA name; every event_time of the company is written in it. */
  time_zone: string;
  /** 1 for the sample company, else 0: the two stores have no boolean in common. */
  sample: 0 | 1;
  /** How it writes its people's names. */
  fiotype: Generated<NameOrder>;
  ampm: Generated<'24' | 'ampm'>;
  lang: Generated<'ru' | 'en'>;
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

/** What a company lets its kiosks do, each time it was set; the newest holds. */
interface PoliciesTable {
  company_id: number;
  version: number;
  /** Null for the whole company; what is set for a location goes before it. */
  location_id: number | null;
  /** JSON without the version; null for a location that goes by its company's again. */
  policy: string | null;
  valid_from: number;
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

/** PINs that open the settings of terminals. */
interface AdminPinsTable {
  id: Generated<number>;
  company_id: number;
  /** Null for every terminal of the company. */
  location_id: number | null;
  /** Sealed. */
  pin: string;
  created_at: number;
}

/** What administrators did; rows are added and never changed. */
interface AuditLogTable {
  id: Generated<number>;
  company_id: number;
  account_id: number;
  done_at: number;
  /** Like `person.add`. */
  act: string;
  /** JSON, without any secret. */
  detail: string;
}

/** The tables, as Kysely types them. */
export interface StoreSchema extends PeopleSchema, AccessSchema, DeviceSchema, PunchSchema, WorklySchema {
  companies: CompaniesTable;
  locations: LocationsTable;
  policies: PoliciesTable;
  admin_pins: AdminPinsTable;
  server_keys: ServerKeysTable;
  audit_log: AuditLogTable;
}

/** An open database, or a transaction in it. */
export type Store = Kysely<StoreSchema>;
