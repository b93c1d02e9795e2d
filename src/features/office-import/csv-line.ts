/** A line of CSV as Excel opens it: a cell that would part or break it is quoted. */
export function csvLine(cells: readonly string[], separator: ';' | ','): string {
  const quoted = cells.map((cell) => (/[";,\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${quoted.join(separator)}\r\n`;
}
