import type { ColumnRole } from './column-role.ts';
import type { PeopleTable } from './open-table.ts';

/** The table with a column taken for something else; a field has one column, so another that had it is left out. */
export function withRole(table: PeopleTable, column: number, role: ColumnRole): PeopleTable {
  const roles = table.roles.map((had, index) => {
    if (index === column) return role;
    return had === role ? 'skip' : had;
  });
  return { ...table, roles };
}

/** The table with a cell corrected. */
export function withCell(table: PeopleTable, line: number, column: number, text: string): PeopleTable {
  const rows = table.rows.map((row) => {
    if (row.line !== line) return row;
    const length = Math.max(row.cells.length, column + 1);
    const cells = Array.from({ length }, (_, index) => (index === column ? text : (row.cells[index] ?? '')));
    return { ...row, cells };
  });
  return { ...table, rows };
}

/** The table without a line. */
export function withoutLine(table: PeopleTable, line: number): PeopleTable {
  return { ...table, rows: table.rows.filter((row) => row.line !== line) };
}
