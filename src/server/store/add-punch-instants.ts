import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { parseEventTime } from '../../contract/parse-event-time.ts';

const AT_ONCE = 1000;

/** A database of no known schema: a migration knows none but the one it makes. */
type Database = Parameters<Migration['up']>[0];

interface UndatedRow {
  readonly id: string;
  readonly event_time: string;
  readonly kiosk: string | null;
  readonly received_at: number;
  readonly time_zone: string;
}

/** Gives the punches their instant, their marks and their quarantine; what is there gets the instant that it means. */
export async function addPunchInstants(tx: Database): Promise<void> {
  await tx.schema
    .alterTable('punches')
    .addColumn('instant_ms', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await tx.schema
    .alterTable('punches')
    .addColumn('marks', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute();
  await tx.schema.alterTable('punches').addColumn('quarantine', 'text').execute();
  await dateEach(tx);
  await tx.schema
    .createIndex('punches_employee_instant')
    .on('punches')
    .columns(['employee_id', 'instant_ms'])
    .execute();
  await tx.schema
    .createIndex('punches_device_instant')
    .on('punches')
    .columns(['device_id', 'instant_ms'])
    .execute();
  await tx.schema.createIndex('punches_quarantine').on('punches').column('quarantine').execute();
}

async function dateEach(tx: Database): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await sql<UndatedRow>`
      select punches.id, event_time, kiosk, received_at, time_zone from punches
      join locations on locations.id = punches.location_id
      join companies on companies.id = locations.company_id
      where punches.id > ${after} order by punches.id limit ${AT_ONCE}`.execute(tx);
    for (const row of rows) {
      await sql`update punches set instant_ms = ${instantOf(row)} where id = ${row.id}`.execute(tx);
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

function instantOf(row: UndatedRow): number {
  const claim: unknown = row.kiosk === null ? undefined : JSON.parse(row.kiosk);
  if (claim instanceof Object && 'instantMs' in claim && typeof claim.instantMs === 'number') {
    return claim.instantMs;
  }
  const reading = parseEventTime(Temporal, row.event_time, row.time_zone);
  if (reading.kind === 'once') return reading.epochMs;
  // An hour that occurred twice: the one nearer to when it was received.
  if (reading.kind === 'twice')
    return reading.laterMs <= row.received_at ? reading.laterMs : reading.earlierMs;
  return row.received_at;
}
