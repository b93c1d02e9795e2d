import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The second migration: chained records, who brought a punch, and the server's own keys. */
export const chainTables: Migration = { up: addChains };

/** A database of no known schema: a migration knows none but the one it makes. */
type Database = Parameters<Migration['up']>[0];

async function addChains(tx: Database): Promise<void> {
  await addDeviceColumns(tx);
  await addPunchColumns(tx);
  await tx.schema
    .createTable('chain_doubles')
    .addColumn('chain_device', 'text', (column) => column.notNull())
    .addColumn('chain_number', 'bigint', (column) => column.notNull())
    .addColumn('chain_mac', 'text', (column) => column.notNull())
    .addColumn('chain_previous_mac', 'text', (column) => column.notNull())
    .addColumn('chain_verdict', 'text', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('punch_id', 'text', (column) => column.notNull().references('punches.id'))
    .addPrimaryKeyConstraint('chain_doubles_identity', ['chain_device', 'chain_number', 'chain_mac'])
    .execute();
  await createLinksView(tx);
  await tx.schema
    .createTable('server_keys')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('public_key', 'text', (column) => column.notNull())
    .addColumn('private_key', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function addDeviceColumns(tx: Database): Promise<void> {
  // SQLite adds no column that is unique or never null to a table with rows in it.
  await tx.schema.alterTable('devices').addColumn('public_id', 'text').execute();
  await tx.schema.alterTable('devices').addColumn('chain_key', 'text').execute();
  await tx.schema.alterTable('devices').addColumn('chain_report', 'text').execute();
  await tx.schema.alterTable('devices').addColumn('chain_reported_at', 'bigint').execute();
  const devices = await sql<{ id: number }>`select id from devices`.execute(tx);
  for (const { id } of devices.rows) {
    const publicId = randomBytes(16).toString('base64url');
    await sql`update devices set public_id = ${publicId} where id = ${id}`.execute(tx);
  }
  await tx.schema.createIndex('devices_public_id').on('devices').column('public_id').unique().execute();
}

async function addPunchColumns(tx: Database): Promise<void> {
  await tx.schema.alterTable('punches').addColumn('chain_device', 'text').execute();
  await tx.schema.alterTable('punches').addColumn('chain_number', 'bigint').execute();
  await tx.schema.alterTable('punches').addColumn('chain_mac', 'text').execute();
  await tx.schema.alterTable('punches').addColumn('chain_previous_mac', 'text').execute();
  await tx.schema.alterTable('punches').addColumn('chain_verdict', 'text').execute();
  await tx.schema.alterTable('punches').addColumn('brought_by', 'text').execute();
  await tx.schema
    .createIndex('punches_chain')
    .on('punches')
    .columns(['chain_device', 'chain_number'])
    .execute();
}

/** Every link that came, whether its punch has a row of its own or was the same as one that was there. */
async function createLinksView(tx: Database): Promise<void> {
  await sql`
    create view chain_links as
    select chain_device, chain_number, chain_mac, chain_previous_mac, chain_verdict, received_at, id as punch_id
    from punches where chain_device is not null
    union all
    select chain_device, chain_number, chain_mac, chain_previous_mac, chain_verdict, received_at, punch_id
    from chain_doubles`.execute(tx);
}
