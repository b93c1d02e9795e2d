import type { Migration } from 'kysely/migration';

/** The first migration: every table of the main job. */
export const firstTables: Migration = { up: createTables };

/** A database of no known schema: a migration knows none but the one it makes. */
type Database = Parameters<Migration['up']>[0];

async function createTables(tx: Database): Promise<void> {
  await tx.schema
    .createTable('companies')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('sample', 'integer', (column) => column.notNull())
    .execute();
  await tx.schema
    .createTable('locations')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('company_id', 'integer', (column) => column.notNull().references('companies.id'))
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('lat', 'text', (column) => column.notNull())
    .addColumn('lon', 'text', (column) => column.notNull())
    .addColumn('radius', 'integer', (column) => column.notNull())
    .addColumn('address', 'text')
    .execute();
  await tx.schema
    .createTable('employees')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('public_id', 'text', (column) => column.notNull().unique())
    .addColumn('last_name', 'text', (column) => column.notNull())
    .addColumn('first_name', 'text', (column) => column.notNull())
    .addColumn('patronymic', 'text')
    .addColumn('location_id', 'integer', (column) => column.notNull().references('locations.id'))
    .execute();
  await tx.schema
    .createTable('accounts')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('company_id', 'integer', (column) => column.notNull().references('companies.id'))
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('role', 'integer', (column) => column.notNull())
    .addColumn('employee_id', 'integer', (column) => column.references('employees.id'))
    .execute();
  await tx.schema
    .createTable('api_tokens')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'integer', (column) => column.notNull().references('accounts.id'))
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await tx.schema
    .createTable('devices')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('cookie_hash', 'text', (column) => column.notNull().unique())
    .addColumn('employee_id', 'integer', (column) => column.notNull().references('employees.id'))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('revoked_at', 'bigint')
    .execute();
  await tx.schema
    .createTable('enrolment_codes')
    .addColumn('code_hash', 'text', (column) => column.primaryKey())
    .addColumn('employee_id', 'integer', (column) => column.notNull().references('employees.id'))
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('used_at', 'bigint')
    .addColumn('attempt', 'text')
    .addColumn('device_id', 'integer', (column) => column.references('devices.id'))
    .execute();
  await tx.schema
    .createTable('punches')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('employee_id', 'integer', (column) => column.notNull().references('employees.id'))
    .addColumn('direction', 'text', (column) => column.notNull())
    .addColumn('event_time', 'text', (column) => column.notNull())
    .addColumn('location_id', 'integer', (column) => column.notNull().references('locations.id'))
    .addColumn('identity_second', 'text', (column) => column.notNull())
    .addColumn('latitude', 'double precision')
    .addColumn('longitude', 'double precision')
    .addColumn('ip', 'text')
    .addColumn('kiosk', 'text')
    .addColumn('sent_at', 'bigint')
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('device_id', 'integer', (column) => column.references('devices.id'))
    .addColumn('account_id', 'integer', (column) => column.references('accounts.id'))
    .addColumn('answer', 'text', (column) => column.notNull())
    .addUniqueConstraint('punches_identity', ['employee_id', 'direction', 'identity_second'])
    .execute();
  await tx.schema
    .createTable('idempotency_keys')
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('punch_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('idempotency_keys_identity', ['scope', 'key'])
    // The key is claimed before its punch is written, in one transaction.
    .addForeignKeyConstraint('idempotency_keys_punch', ['punch_id'], 'punches', ['id'], (constraint) =>
      constraint.deferrable().initiallyDeferred(),
    )
    .execute();
  await tx.schema.createIndex('employees_location').on('employees').column('location_id').execute();
  await tx.schema.createIndex('devices_employee').on('devices').column('employee_id').execute();
}
