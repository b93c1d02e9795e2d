import type { Migration } from 'kysely/migration';

/** The seventh migration: failed attempts that all processes count together, and when a password was last said. */
export const accessTables: Migration = {
  up: async (database) => {
    await database.schema
      .createTable('failed_attempts')
      .addColumn('who_hash', 'text', (column) => column.primaryKey())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addColumn('ends_at', 'bigint', (column) => column.notNull())
      .execute();
    await database.schema
      .createIndex('failed_attempts_ends_at')
      .on('failed_attempts')
      .column('ends_at')
      .execute();
    await database.schema.alterTable('api_tokens').addColumn('password_said_at', 'bigint').execute();
    await database.schema
      .createIndex('audit_log_company')
      .on('audit_log')
      .columns(['company_id', 'id'])
      .execute();
  },
};
