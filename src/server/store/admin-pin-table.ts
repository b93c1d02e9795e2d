import type { Migration } from 'kysely/migration';

/** The sixth migration: the PINs that open a terminal's settings. */
export const adminPinTable: Migration = {
  up: async (database) => {
    await database.schema
      .createTable('admin_pins')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('company_id', 'integer', (column) => column.notNull().references('companies.id'))
      .addColumn('location_id', 'integer', (column) => column.references('locations.id'))
      .addColumn('pin', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
  },
};
