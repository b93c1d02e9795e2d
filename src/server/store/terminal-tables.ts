import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addPunchInstants } from './add-punch-instants.ts';

/** The third migration: terminals, rosters, passwords, policies, and a record of who did what. */
export const terminalTables: Migration = { up: addTerminals };

/** A database of no known schema: a migration knows none but the one it makes. */
type Database = Parameters<Migration['up']>[0];

async function addTerminals(tx: Database): Promise<void> {
  await addCompanySettings(tx);
  await addPeopleTables(tx);
  await addAccessTables(tx);
  await changeEnrolmentCodes(tx);
  await changeDevices(tx);
  await addRecordTables(tx);
  await addPunchInstants(tx);
}

async function addCompanySettings(tx: Database): Promise<void> {
  const settings = { fiotype: 'firstlast', ampm: '24', lang: 'ru' };
  for (const [name, value] of Object.entries(settings)) {
    await tx.schema
      .alterTable('companies')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(value))
      .execute();
  }
  await tx.schema
    .createTable('policies')
    .addColumn('company_id', 'integer', (column) => column.notNull().references('companies.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('location_id', 'integer', (column) => column.references('locations.id'))
    .addColumn('policy', 'text')
    .addColumn('valid_from', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('policies_identity', ['company_id', 'version'])
    .execute();
}

async function addPeopleTables(tx: Database): Promise<void> {
  await tx.schema.alterTable('employees').addColumn('pin', 'text').execute();
  await tx.schema.alterTable('employees').addColumn('photo', 'text').execute();
  await tx.schema.alterTable('employees').addColumn('left_at', 'bigint').execute();
  await tx.schema
    .createTable('employee_locations')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('employee_id', 'integer', (column) => column.notNull().references('employees.id'))
    .addColumn('location_id', 'integer', (column) => column.notNull().references('locations.id'))
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addColumn('until', 'bigint')
    .execute();
  await index(tx, 'employee_locations', 'employee_id', 'location_id');
  await index(tx, 'employee_locations', 'location_id');
  // Whoever was there before anybody wrote down since when was always there.
  await sql`insert into employee_locations (employee_id, location_id, since)
    select id, location_id, 0 from employees`.execute(tx);
  await tx.schema
    .createTable('badges')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('employee_id', 'integer', (column) => column.notNull().references('employees.id'))
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await index(tx, 'badges', 'employee_id');
  await tx.schema
    .createTable('photos')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('employee_id', 'integer', (column) => column.notNull().references('employees.id'))
    .addColumn('content_type', 'text', (column) => column.notNull())
    // PostgreSQL's name; SQLite keeps bytes under any.
    .addColumn('bytes', 'bytea', (column) => column.notNull())
    .execute();
}

async function addAccessTables(tx: Database): Promise<void> {
  await tx.schema.alterTable('accounts').addColumn('password_hash', 'text').execute();
  await tx.schema.alterTable('api_tokens').addColumn('family', 'text').execute();
  await index(tx, 'api_tokens', 'family');
  await tx.schema
    .createTable('refresh_tokens')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'integer', (column) => column.notNull().references('accounts.id'))
    .addColumn('family', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('used_at', 'bigint')
    .execute();
  await index(tx, 'refresh_tokens', 'family');
  await tx.schema
    .createTable('api_clients')
    .addColumn('client_id', 'text', (column) => column.primaryKey())
    .addColumn('secret_hash', 'text', (column) => column.notNull())
    .addColumn('account_id', 'integer', (column) => column.notNull().references('accounts.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('revoked_at', 'bigint')
    .execute();
}

async function changeEnrolmentCodes(tx: Database): Promise<void> {
  const table = 'enrolment_codes';
  await letBeNull(tx, table, 'employee_id', 'employees');
  await tx.schema
    .alterTable(table)
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo('personal'))
    .execute();
  await tx.schema
    .alterTable(table)
    .addColumn('location_id', 'integer', (column) => column.references('locations.id'))
    .execute();
  await tx.schema.alterTable(table).addColumn('name', 'text').execute();
  await tx.schema.alterTable(table).addColumn('short_code_hash', 'text').execute();
  await tx.schema.alterTable(table).addColumn('short_code_expires_at', 'bigint').execute();
  await tx.schema.createIndex('enrolment_codes_short').on(table).column('short_code_hash').unique().execute();
}

async function changeDevices(tx: Database): Promise<void> {
  await tx.schema.dropIndex('devices_employee').execute();
  await letBeNull(tx, 'devices', 'employee_id', 'employees');
  await tx.schema.createIndex('devices_employee').on('devices').column('employee_id').execute();
  await tx.schema
    .alterTable('devices')
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo('personal'))
    .execute();
  const references = { location_id: 'locations.id', revoked_by: 'accounts.id' };
  for (const [name, target] of Object.entries(references)) {
    await tx.schema
      .alterTable('devices')
      .addColumn(name, 'integer', (column) => column.references(target))
      .execute();
  }
  for (const name of ['name', 'tag_key', 'heartbeat']) {
    await tx.schema.alterTable('devices').addColumn(name, 'text').execute();
  }
  for (const name of ['roster_given_at', 'heartbeat_at', 'last_contact_at']) {
    await tx.schema.alterTable('devices').addColumn(name, 'bigint').execute();
  }
  await index(tx, 'devices', 'location_id');
}

async function addRecordTables(tx: Database): Promise<void> {
  await tx.schema
    .createTable('device_terms')
    .addColumn('device_id', 'integer', (column) => column.notNull().references('devices.id'))
    .addColumn('terms', 'text', (column) => column.notNull())
    .addColumn('given_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('device_terms_identity', ['device_id', 'terms'])
    .execute();
  await tx.schema
    .createTable('device_events')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('device_id', 'integer', (column) => column.notNull().references('devices.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('happened_at', 'bigint', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    // The same thing, told again after a lost answer, is one thing.
    .addUniqueConstraint('device_events_identity', ['device_id', 'kind', 'happened_at'])
    .execute();
  await tx.schema
    .createTable('audit_log')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('company_id', 'integer', (column) => column.notNull().references('companies.id'))
    .addColumn('account_id', 'integer', (column) => column.notNull().references('accounts.id'))
    .addColumn('done_at', 'bigint', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .execute();
}

/**
 * SQLite cannot take a `not null` off a column, nor rebuild a table that others refer to inside a transaction; both
 * stores can put another column in its place.
 */
async function letBeNull(tx: Database, table: string, name: string, target: string): Promise<void> {
  await tx.schema
    .alterTable(table)
    .addColumn('replacement', 'integer', (column) => column.references(`${target}.id`))
    .execute();
  await sql`update ${sql.table(table)} set replacement = ${sql.ref(name)}`.execute(tx);
  await tx.schema.alterTable(table).dropColumn(name).execute();
  await tx.schema.alterTable(table).renameColumn('replacement', name).execute();
}

function index(tx: Database, table: string, ...columns: readonly string[]): Promise<void> {
  return tx.schema
    .createIndex([table, ...columns].join('_'))
    .on(table)
    .columns([...columns])
    .execute();
}
