import { csvLine } from './csv-line.ts';

/** A table as an example, which a spreadsheet of whoever reads a language opens as one: by its mark in UTF-8. */
export function sampleFile(name: string, rows: readonly (readonly string[])[], separator: ';' | ','): File {
  const text = rows.map((cells) => csvLine(cells, separator)).join('');
  return new File(['\uFEFF', text], name, { type: 'text/csv' });
}
