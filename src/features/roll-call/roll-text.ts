/** A part of a roll as text: what it is, and a line for each name. */
export interface RollPart {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly note: string; readonly safe: boolean }[];
}

/** A roll as plain text, to be sent, kept or printed; the boxes are ticked by hand where it has to go on on paper. */
export function rollText(head: readonly string[], parts: readonly RollPart[]): string {
  const written = parts
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => [
      '',
      `${title} (${rows.length})`,
      ...rows.map(({ name, note, safe }) => `${safe ? '[x]' : '[ ]'} ${name} · ${note}`),
    ]);
  return [...head, ...written.flat(), ''].join('\n');
}
