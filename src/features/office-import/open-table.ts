import type { ColumnRole } from './column-role.ts';
import { decodeTable } from './decode-table.ts';
import { parseTable, type TableRow } from './parse-table.ts';
import { recogniseColumns } from './recognise-columns.ts';

/** A table of people that is being looked through. */
export interface PeopleTable {
  /** What stands above each column, or its first cell where nothing does. */
  readonly examples: readonly string[];
  readonly rows: readonly TableRow[];
  /** One for each column. */
  readonly roles: readonly ColumnRole[];
}

/** What came of opening a table. */
export type OpenedTable =
  | { readonly kind: 'table'; readonly table: PeopleTable }
  | { readonly kind: 'problem'; readonly problem: 'workbook' | 'empty' | 'too-large' | 'too-many' }
  | { readonly kind: 'unclosed'; readonly line: number };

const LARGEST_BYTES = 5_000_000;
/** As many as the server takes at once. */
const MOST_ROWS = 10_000;

/** Opens a table that was pasted, or read from a file; `places` are the titles of the company's locations. */
export function openTable(source: string | Uint8Array, places: readonly string[]): OpenedTable {
  if (source.length > LARGEST_BYTES) return { kind: 'problem', problem: 'too-large' };
  const decoded = typeof source === 'string' ? { kind: 'text' as const, text: source } : decodeTable(source);
  if (decoded.kind === 'workbook') return { kind: 'problem', problem: 'workbook' };
  const { rows: all, unclosedLine } = parseTable(decoded.text);
  if (unclosedLine !== undefined) return { kind: 'unclosed', line: unclosedLine };
  const { heading, rows, roles } = recogniseColumns(all, places);
  if (rows.length === 0) return { kind: 'problem', problem: 'empty' };
  if (rows.length > MOST_ROWS) return { kind: 'problem', problem: 'too-many' };
  const width = Math.max(roles.length, ...rows.map(({ cells }) => cells.length));
  const above = heading ?? rows[0];
  return {
    kind: 'table',
    table: {
      examples: Array.from({ length: width }, (_, column) => (above?.cells[column] ?? '').trim()),
      rows,
      roles: Array.from({ length: width }, (_, column) => roles[column] ?? 'skip'),
    },
  };
}
