import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The eighth migration: what the office needs to set a company up, to see what was recorded and to correct it. */
export const officeTables: Migration = { up: addOffice };

/** A database of no known schema: a migration knows none but the one it makes. */
type Database = Parameters<Migration['up']>[0];

async function addOffice(tx: Database): Promise<void> {
  await addWaysIn(tx);
  await addPeopleColumns(tx);
  await addPunchColumns(tx);
  await addReviews(tx);
  await addCorrections(tx);
  await createCountedViews(tx);
}

async function addWaysIn(tx: Database): Promise<void> {
  await tx.schema
    .createTable('office_sessions')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('secret_hash', 'text', (column) => column.notNull().unique())
    .addColumn('account_id', 'integer', (column) => column.notNull().references('accounts.id'))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('used_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('password_said_at', 'bigint', (column) => column.notNull())
    .execute();
  await index(tx, 'office_sessions', 'account_id');
  await tx.schema
    .createTable('setup_keys')
    .addColumn('key_hash', 'text', (column) => column.primaryKey())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function addPeopleColumns(tx: Database): Promise<void> {
  await tx.schema.alterTable('employees').addColumn('tab_number', 'text').execute();
  await tx.schema.alterTable('employees').addColumn('email', 'text').execute();
  await tx.schema
    .alterTable('badges')
    .addColumn('drawn', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}

/** A million punches are paged by company, by place, and by what waits for somebody: none of it reads them all. */
async function addPunchColumns(tx: Database): Promise<void> {
  await tx.schema
    .alterTable('punches')
    // SQLite adds no column that refers to another table and is never null.
    .addColumn('company_id', 'integer', (column) => column.references('companies.id'))
    .execute();
  await tx.schema.alterTable('punches').addColumn('review', 'text').execute();
  await sql`update punches set company_id =
    (select company_id from locations where locations.id = punches.location_id)`.execute(tx);
  await sql`update punches set review =
    case quarantine when 'taken' then 'yes' when 'refused' then 'no' else 'waiting' end
    where verdict = 'doubtful' or marks <> '[]' or quarantine is not null`.execute(tx);
  await index(tx, 'punches', 'company_id', 'instant_ms');
  await index(tx, 'punches', 'location_id', 'instant_ms');
  await sql`create index punches_review on punches (company_id, review, instant_ms)
    where review is not null`.execute(tx);
  await sql`create index punches_not_live on punches (company_id, instant_ms)
    where verdict <> 'live'`.execute(tx);
}

async function addReviews(tx: Database): Promise<void> {
  await tx.schema
    .createTable('punch_reviews')
    // Each is decided once.
    .addColumn('punch_id', 'text', (column) => column.primaryKey().references('punches.id'))
    .addColumn('decision', 'text', (column) => column.notNull())
    .addColumn('why', 'text')
    .addColumn('account_id', 'integer', (column) => column.notNull().references('accounts.id'))
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function addCorrections(tx: Database): Promise<void> {
  await tx.schema
    .createTable('punch_corrections')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('company_id', 'integer', (column) => column.notNull().references('companies.id'))
    .addColumn('employee_id', 'integer', (column) => column.notNull().references('employees.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('punch_id', 'text', (column) => column.references('punches.id'))
    .addColumn('added_id', 'integer', (column) => column.references('punch_corrections.id'))
    .addColumn('direction', 'text')
    .addColumn('event_time', 'text')
    .addColumn('instant_ms', 'bigint')
    .addColumn('location_id', 'integer', (column) => column.references('locations.id'))
    .addColumn('account_id', 'integer', (column) => column.notNull().references('accounts.id'))
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('why', 'text', (column) => column.notNull())
    .execute();
  await index(tx, 'punch_corrections', 'punch_id');
  await index(tx, 'punch_corrections', 'added_id');
  for (const whose of ['employee_id', 'company_id', 'location_id']) {
    await index(tx, 'punch_corrections', whose, 'instant_ms');
  }
}

/**
 * Every punch that counts in hours: those that stand as they were recorded, those that a correction made, and both. What
 * is asked of each single person, such as their last one, is asked of the two by themselves: SQLite would read all of the
 * union for each.
 */
async function createCountedViews(tx: Database): Promise<void> {
  // Not by `is null`, which SQLite takes for a way into an index where nearly all of them lie, nor by `coalesce`, of which
  // PostgreSQL cannot tell how many it leaves.
  const counts = sql`p.quarantine is distinct from 'waiting' and p.quarantine is distinct from 'refused'
    and p.review is distinct from 'no'`;
  const waits = sql`case when p.review = 'waiting' then 1 else 0 end as waits`;
  await sql`
    create view counted_as_recorded as
    select p.company_id, p.employee_id, p.direction, p.event_time, p.instant_ms, p.location_id, p.received_at,
      p.id as entry, cast(null as bigint) as correction_id, ${waits}, 0 as corrected
    from punches p
    where ${counts} and not exists (select 1 from punch_corrections c where c.punch_id = p.id)`.execute(tx);
  await sql`
    create view counted_as_corrected as
    select c.company_id, c.employee_id, c.direction, c.event_time, c.instant_ms, c.location_id,
      c.made_at as received_at, coalesce(c.punch_id, 'c:' || coalesce(c.added_id, c.id)) as entry, c.id as correction_id,
      ${waits}, 1 as corrected
    from punch_corrections c left join punches p on p.id = c.punch_id
    where c.kind <> 'strike' and ${counts}
      and not exists (select 1 from punch_corrections later where later.punch_id = c.punch_id and later.id > c.id)
      and not exists (select 1 from punch_corrections later
        where later.added_id = coalesce(c.added_id, c.id) and later.id > c.id)`.execute(tx);
  await sql`
    create view counted_punches as
    select * from counted_as_recorded union all select * from counted_as_corrected`.execute(tx);
}

function index(tx: Database, table: string, ...columns: readonly string[]): Promise<void> {
  return tx.schema
    .createIndex([table, ...columns].join('_'))
    .on(table)
    .columns([...columns])
    .execute();
}
