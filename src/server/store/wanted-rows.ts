import { type RawBuilder, sql } from 'kysely';

/**
 * A `with` clause that names rows to be looked up, to be cross-joined first: so each of them is one look into an index,
 * on both stores.
 */
export function wantedRows<Column extends string>(
  types: Readonly<Record<Column, 'text' | 'bigint'>>,
  rows: readonly Readonly<Record<Column, string | number | null>>[],
): RawBuilder<unknown> {
  // The order is that in which the types are written.
  const columns = Object.keys(types) as Column[];
  const cast = (row: Readonly<Record<Column, string | number | null>>, column: Column) =>
    sql`cast(${row[column]} as ${sql.raw(types[column])})`;
  const lines = rows.map((row) => sql`(${sql.join(columns.map((column) => cast(row, column)))})`);
  return sql`with wanted (${sql.join(columns.map((column) => sql.ref(column)))}) as (values ${sql.join(lines)})`;
}
