import type { ImportAnswer, ImportFault } from '../../contract/office/people-import.ts';
import type { ColumnRole } from './column-role.ts';
import { columnOf } from './import-rows.ts';
import type { PeopleTable } from './open-table.ts';
import type { TableRow } from './parse-table.ts';

/** What becomes of a line. */
export type Outcome = ImportAnswer['lines'][number]['outcome'];

/** A line of the table with what the server says of it. */
export interface PreviewLine {
  readonly row: TableRow;
  /** Undefined until the server has said it. */
  readonly outcome: Outcome | undefined;
  /** Which columns change what is known. */
  readonly changes: readonly string[];
  /** By column. */
  readonly faults: ReadonlyMap<number, ImportFault>;
  /** Of fields that the table has no column for. */
  readonly otherFaults: readonly { readonly role: ColumnRole; readonly fault: ImportFault }[];
}

/** Puts what the server says of each line beside the line. */
export function previewLines(table: PeopleTable, answer: ImportAnswer | undefined): readonly PreviewLine[] {
  const said = new Map(answer?.lines.map((line) => [line.line, line]));
  return table.rows.map((row) => {
    const line = said.get(row.line);
    const faults = line?.outcome === 'fault' ? line.faults : [];
    const placed = faults.map(({ field, fault }) => ({ field, fault, column: columnOf(field, table.roles) }));
    return {
      row,
      outcome: line?.outcome,
      changes: line?.outcome === 'change' ? line.fields : [],
      faults: new Map(
        placed.flatMap(({ column, fault }) => (column === undefined ? [] : [[column, fault] as const])),
      ),
      otherFaults: placed.flatMap(({ column, field, fault }) =>
        column === undefined ? [{ role: field, fault }] : [],
      ),
    };
  });
}
