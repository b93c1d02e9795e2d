import type { ImportField, ImportRow } from '../../contract/office/people-import.ts';
import type { ColumnRole } from './column-role.ts';
import type { TableRow } from './parse-table.ts';
import { splitFullName } from './split-full-name.ts';

/** The people of a table, as the server takes them; what has no column is absent. */
export function importRows(rows: readonly TableRow[], roles: readonly ColumnRole[]): readonly ImportRow[] {
  return rows.map(({ line, cells }) => {
    const fields: Partial<Record<ImportField, string>> = {};
    for (const [column, role] of roles.entries()) {
      const text = (cells[column] ?? '').replaceAll(/\s+/g, ' ').trim();
      if (role === 'skip') continue;
      if (role === 'lastFirst' || role === 'firstLast') Object.assign(fields, splitFullName(text, role));
      else fields[role] = text;
    }
    return { line, lastName: '', firstName: '', ...fields };
  });
}

/** The column that a field's fault is shown at; undefined where the table has none. */
export function columnOf(field: ImportField, roles: readonly ColumnRole[]): number | undefined {
  const whole: readonly ColumnRole[] = ['lastFirst', 'firstLast'];
  const isName = field === 'lastName' || field === 'firstName' || field === 'patronymic';
  const column = roles.findIndex((role) => role === field || (isName && whole.includes(role)));
  return column === -1 ? undefined : column;
}
