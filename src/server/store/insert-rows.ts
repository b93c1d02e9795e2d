import { CompiledQuery, type Insertable } from 'kysely';
import { isPostgres } from './is-postgres.ts';
import type { Store, StoreSchema } from './store-schema.ts';

const MOST_TEXTS_KEPT = 1000;
const texts = new Map<string, string>();

/** What is inserted where, the same for any number of rows. */
export interface RowsInsert<Table extends keyof StoreSchema, Column extends string> {
  readonly table: Table;
  readonly columns: readonly Column[];
  /** The columns of the unique index whose duplicates are passed over. */
  readonly identity: readonly Column[];
  /** What is given back of each row that is new. */
  readonly returning: readonly Column[];
}

type Rows<Table extends keyof StoreSchema, Column extends string> = readonly Pick<
  Required<Insertable<StoreSchema[Table]>>,
  Column & keyof Insertable<StoreSchema[Table]>
>[];

/**
 * Inserts rows in one statement and gives back those that were new. Kysely's own builder would spend as long on making
 * the text as the database on the rows; this text is made once for each number of rows.
 */
export async function insertRows<
  Table extends keyof StoreSchema,
  Column extends string & keyof Insertable<StoreSchema[Table]>,
>(
  tx: Store,
  insert: RowsInsert<Table, Column>,
  rows: Rows<Table, Column>,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  if (rows.length === 0) return [];
  const text = textOf(isPostgres(tx), insert, rows.length);
  const parameters = rows.flatMap((row) => insert.columns.map((column) => row[column]));
  const result = await tx.executeQuery<Readonly<Record<string, unknown>>>(
    CompiledQuery.raw(text, parameters),
  );
  return result.rows;
}

function textOf(
  postgres: boolean,
  { table, columns, identity, returning }: RowsInsert<keyof StoreSchema, string>,
  count: number,
): string {
  const name = `${postgres} ${table} ${count}`;
  const known = texts.get(name);
  if (known !== undefined) return known;
  const row = (index: number) =>
    `(${columns.map((_, at) => (postgres ? `$${index * columns.length + at + 1}` : '?')).join(',')})`;
  const list = (names: readonly string[]) => names.map((one) => `"${one}"`).join(',');
  const text = `insert into "${table}" (${list(columns)}) values ${Array.from({ length: count }, (_, index) => row(index)).join(',')}
    on conflict (${list(identity)}) do nothing returning ${list(returning)}`;
  if (texts.size >= MOST_TEXTS_KEPT) texts.clear();
  texts.set(name, text);
  return text;
}
