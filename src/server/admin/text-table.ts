/** Rows as columns of text under their headings; what could steer a terminal is made visible. */
export function textTable(
  headings: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const cells = [headings, ...rows].map((row) => row.map((cell) => clean(String(cell ?? '–'))));
  const widths = headings.map((_, at) => Math.max(...cells.map((row) => lengthOf(row[at] ?? ''))));
  const lines = cells.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - lengthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
  return rows.length === 0 ? 'None.' : lines.join('\n');
}

function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\u{fffd}');
}

function lengthOf(text: string): number {
  return [...text].length;
}
