/** What a file of people turned out to be. */
export type DecodedTable =
  | { readonly kind: 'text'; readonly text: string }
  /** A spreadsheet's own format, which has to be saved as CSV first. */
  | { readonly kind: 'workbook' };

const MARKS: readonly { readonly mark: readonly number[]; readonly encoding: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];
/** A ZIP, as .xlsx and .ods are one, and what .xls is in. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
/** As spreadsheets on a Russian Windows write CSV: the first for Windows, the second "for MS-DOS". */
const OF_WINDOWS = ['windows-1251', 'ibm866'] as const;

/**
 * The text of a file as spreadsheets write it. What begins with a mark is what the mark says. Else it is UTF-8, where it
 * is valid UTF-8: Cyrillic in one byte each hardly ever is. Else it is whichever of the two Windows pages makes more
 * Cyrillic letters, and fewer signs, of it.
 */
export function decodeTable(bytes: Uint8Array): DecodedTable {
  if (WORKBOOKS.some((start) => startsWith(bytes, start))) return { kind: 'workbook' };
  const marked = MARKS.find(({ mark }) => startsWith(bytes, mark));
  if (marked) return { kind: 'text', text: new TextDecoder(marked.encoding).decode(bytes) };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const texts = OF_WINDOWS.map((encoding) => new TextDecoder(encoding).decode(bytes));
    const [windows = '', dos = ''] = texts;
    return { kind: 'text', text: likeness(dos) > likeness(windows) ? dos : windows };
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** How much a text looks like Cyrillic: its letters, less what no table of people has in it. */
function likeness(text: string): number {
  const letters = text.match(/[А-Яа-яЁё№«»–—]/g)?.length ?? 0;
  const strange = text.match(/[^\p{ASCII}А-Яа-яЁё№«»–— ]/gu)?.length ?? 0;
  return letters - 2 * strange;
}
