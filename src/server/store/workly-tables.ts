import type { Migration } from 'kysely/migration';

/** The migration that brings what a server before Workly keeps: tokens, claims, and which company it serves. */
export const worklyTables: Migration = { up: addTables };

/** A database of no known schema: a migration knows none but the one it makes. */
type Database = Parameters<Migration['up']>[0];

async function addTables(tx: Database): Promise<void> {
  await tx.schema
    .createTable('workly_sessions')
    .addColumn('principal', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'integer', (column) => column.references('accounts.id'))
    .addColumn('tokens', 'text')
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('renewing_until', 'bigint')
    .addColumn('refused_until', 'bigint')
    .addColumn('renewed_at', 'bigint', (column) => column.notNull())
    .execute();
  await tx.schema
    .createTable('workly_relays')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('employee_id', 'integer', (column) => column.notNull())
    .addColumn('direction', 'text', (column) => column.notNull())
    .addColumn('identity_second', 'text', (column) => column.notNull())
    .addColumn('event_time', 'text', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('scope', 'text')
    .addColumn('key', 'text')
    .addColumn('fingerprint', 'text')
    .addColumn('lease', 'text')
    .addColumn('leased_until', 'bigint')
    .addColumn('doubts', 'integer', (column) => column.notNull())
    .addUniqueConstraint('workly_relays_identity', ['employee_id', 'direction', 'identity_second'])
    .addUniqueConstraint('workly_relays_key', ['scope', 'key'])
    .execute();
  await tx.schema
    .createTable('workly_companies')
    .addColumn('company_id', 'integer', (column) => column.primaryKey().references('companies.id'))
    .addColumn('workly_id', 'bigint', (column) => column.notNull().unique())
    .addColumn('synced_at', 'bigint')
    .addColumn('syncing_until', 'bigint')
    .execute();
}
