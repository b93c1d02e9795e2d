import type { Migration } from 'kysely/migration';

/** The ninth migration: a device's secret that was replaced, and since when and until when the present one is used. */
export const cookieRotation: Migration = {
  up: async (database) => {
    await database.schema.alterTable('devices').addColumn('former_cookie_hash', 'text').execute();
    await database.schema.alterTable('devices').addColumn('cookie_given_at', 'bigint').execute();
    await database.schema.alterTable('devices').addColumn('cookie_used_at', 'bigint').execute();
    await database.schema
      .createIndex('devices_former_cookie_hash')
      .on('devices')
      .column('former_cookie_hash')
      .unique()
      .execute();
  },
};
