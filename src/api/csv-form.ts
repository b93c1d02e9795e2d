/** How a table is written for a spreadsheet. */
export interface CsvForm {
  /** What spreadsheets of the reader's country expect between two cells. */
  readonly separator: 'semicolon' | 'comma';
  /** The language of its first line. */
  readonly lang: string;
}

/** The address that a browser downloads a table from. */
export function csvAddress(path: string, search: URLSearchParams, { separator, lang }: CsvForm): string {
  return `${path}?${new URLSearchParams([...search, ['separator', separator], ['lang', lang]])}`;
}
