/** A cell of a table. */
export type CsvCell = string | number | null;

/** What stands between two cells, by what spreadsheets of a country expect. */
export const SEPARATORS = { semicolon: ';', comma: ',' } as const;

/** A separator by its name. */
export type SeparatorName = keyof typeof SEPARATORS;

// Some programs take the wide forms of East Asian scripts for the plain ones.
const BEGINS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",;\r\n]/;

/**
 * A line of a table by RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe in front, which
 * makes it a text there too.
 */
export function csvLine(cells: readonly CsvCell[], separator: SeparatorName): string {
  return `${cells.map(cellOf).join(SEPARATORS[separator])}\r\n`;
}

function cellOf(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = BEGINS_FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
