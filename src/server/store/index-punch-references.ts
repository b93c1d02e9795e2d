import type { Migration } from 'kysely/migration';

/**
 * The fourth migration. A key is claimed before its punch is there, and SQLite then looks for what refers to each new
 * punch: without an index through the whole table, punch by punch.
 */
export const indexPunchReferences: Migration = {
  up: async (tx) => {
    for (const table of ['idempotency_keys', 'chain_doubles']) {
      await tx.schema.createIndex(`${table}_punch_id`).on(table).column('punch_id').execute();
    }
  },
};
