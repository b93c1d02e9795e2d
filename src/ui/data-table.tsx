import type { ReactNode } from 'react';
import './data-table.css';

/** A column of a table. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** `head`: what the row is about, and the title of its card; `end`: figures, and what can be done. */
  readonly look?: 'head' | 'end' | undefined;
  /** Whether its title is for those who hear it only. */
  readonly untitled?: boolean | undefined;
  readonly cell: (row: Row) => ReactNode;
}

type Props<Row> = {
  /** What the table is of, for those who do not see it. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string | number;
  /** Whether other rows are on their way: these stay, fainter. */
  busy?: boolean;
};

/** Rows in columns, which become cards one below the other where there is no room for columns. */
export function DataTable<Row>({ label, columns, rows, keyOf, busy = false }: Props<Row>) {
  return (
    <div className="data-table">
      <table className="data-table__table" aria-label={label} aria-busy={busy || undefined}>
        <thead>
          <tr>
            {columns.map(({ key, title, look, untitled }) => (
              <th key={key} scope="col" data-look={look}>
                {untitled ? <span className="visually-hidden">{title}</span> : title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { title, look, untitled, cell } = column;
  if (look === 'head') {
    return (
      <th scope="row" data-look={look}>
        {cell(row)}
      </th>
    );
  }
  const content = cell(row);
  return (
    <td data-look={look} data-empty={content === '' || content === null ? '' : undefined}>
      {!untitled && (
        <span className="data-table__label" aria-hidden="true">
          {title}
        </span>
      )}
      <span className="data-table__content">{content}</span>
    </td>
  );
}
