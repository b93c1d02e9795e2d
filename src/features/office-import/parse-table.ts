/** A line of a table, by its number in the text, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as it stands in a text. */
export interface Table {
  readonly rows: readonly TableRow[];
  /** The line on which a quotation mark opens that is never closed. */
  readonly unclosedLine: number | undefined;
}

type Separator = ';' | '\t' | ',';
/** Those first that rarely stand in a cell. */
const SEPARATORS: readonly Separator[] = ['\t', ';', ','];
/** So many rows tell how a table is made. */
const LOOKED_AT = 50;
/** What Excel itself writes first where the separator is not the country's. */
const SAID = /^sep=([;,\t])\r?\n/i;

/** Reads a table whose cells are parted by semicolons, commas or tabs, quoted as RFC 4180 says; empty rows are left out. */
export function parseTable(text: string): Table {
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const [head, said] = SAID.exec(whole) ?? ['', undefined];
  if (said !== undefined) return read(whole.slice(head.length), said, 2);
  return read(whole, separatorOf(whole), 1);
}

/** The separator that gives most rows the same number of cells. */
function separatorOf(text: string): Separator {
  const scores = SEPARATORS.map((separator) => {
    const { rows } = read(text, separator, 1, LOOKED_AT);
    const widths = rows.map(({ cells }) => cells.length);
    const usual = mostFrequent(widths);
    const alike = widths.filter((width) => width === usual).length / Math.max(1, widths.length);
    return { separator, alike: usual > 1 ? alike : 0 };
  });
  return scores.reduce((best, one) => (one.alike > best.alike ? one : best)).separator;
}

function mostFrequent(numbers: readonly number[]): number {
  const groups = [...Map.groupBy(numbers, (number) => number).values()];
  return groups.sort((one, other) => other.length - one.length)[0]?.[0] ?? 0;
}

function read(text: string, separator: string, firstLine: number, most = Number.POSITIVE_INFINITY): Table {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = firstLine;
  let rowLine = firstLine;
  let quotedSince: number | undefined;
  const endCell = () => {
    cells.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: rowLine, cells });
    cells = [];
    rowLine = line;
  };
  for (let at = 0; at < text.length && rows.length < most; at += 1) {
    const letter = text[at] ?? '';
    const ends = letter === '\n' || (letter === '\r' && text[at + 1] !== '\n');
    if (ends) line += 1;
    if (quotedSince !== undefined) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quotedSince = undefined;
    } else if (letter === '"' && cell.trim() === '') {
      cell = '';
      quotedSince = line;
    } else if (letter === separator) endCell();
    else if (ends) endRow();
    else if (letter !== '\r') cell += letter;
  }
  if (rows.length < most) endRow();
  return { rows, unclosedLine: quotedSince };
}
