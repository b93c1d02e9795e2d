import { type ColumnRole, NAME_ROLES } from './column-role.ts';
import { HEADER_WORDS } from './header-words.ts';
import { normaliseHeading } from './normalise-heading.ts';
import type { TableRow } from './parse-table.ts';

/** What a table was taken for. */
export interface RecognisedTable {
  /** The heading, where the first row is one. */
  readonly heading: TableRow | undefined;
  readonly rows: readonly TableRow[];
  /** One for each column; a person can change them. */
  readonly roles: readonly ColumnRole[];
}

/** So many rows tell what stands in a column. */
const LOOKED_AT = 200;
const NAME = /^[\p{L}\p{M}'ʻʼ‘’`.\s-]+$/u;
const PATRONYMIC =
  /(вич|вна|ична|инична|ўғли|қизи|угли|оглы|кизи|кызы|ұлы|улы|қызы|vich|vna|o'g'li|og'li|ogli|qizi|kizi|uly|kyzy)$/u;

/**
 * Finds out what the columns of a table hold: by its heading in any of the page's languages, and without one by what
 * stands in them. `places` are the titles of the company's locations.
 */
export function recogniseColumns(rows: readonly TableRow[], places: readonly string[]): RecognisedTable {
  const [first, ...others] = rows;
  if (!first) return { heading: undefined, rows, roles: [] };
  const headed = first.cells.map((cell) => HEADER_WORDS.get(normaliseHeading(cell)) ?? 'skip');
  const known = headed.filter((role) => role !== 'skip').length;
  const named = headed.some((role) => NAME_ROLES.includes(role));
  // One word alone may be somebody's data: a place that is called "Office".
  if (known > 1 || named) return { heading: first, rows: others, roles: withoutDoubles(headed) };
  return { heading: undefined, rows, roles: rolesByContent(rows, places) };
}

/** A field has one column: the first that is taken for it. */
function withoutDoubles(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  return roles.map((role, index) => (roles.indexOf(role) === index ? role : 'skip'));
}

function rolesByContent(rows: readonly TableRow[], places: readonly string[]): readonly ColumnRole[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const titles = new Set(places.map(normaliseHeading));
  const taken = new Set<ColumnRole>();
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.slice(0, LOOKED_AT).map((row) => (row.cells[column] ?? '').trim());
    const role = roleByContent(
      cells.filter((cell) => cell !== ''),
      titles,
      taken,
    );
    if (taken.has(role)) return 'skip';
    taken.add(role);
    return role;
  });
}

function roleByContent(
  cells: readonly string[],
  titles: ReadonlySet<string>,
  taken: ReadonlySet<ColumnRole>,
): ColumnRole {
  if (cells.length === 0) return 'skip';
  if (cells.every((cell) => /^\S+@\S+$/.test(cell))) return 'email';
  if (cells.every((cell) => titles.has(normaliseHeading(cell)))) return 'location';
  if (cells.every((cell, index) => cell.replace('.', '') === String(index + 1))) return 'skip';
  if (cells.every((cell) => /^\p{L}{0,4}[-\s]?\d+$/u.test(cell))) return 'tabNumber';
  if (!cells.every((cell) => NAME.test(cell))) return 'skip';
  const patronymics = cells.filter((cell) => PATRONYMIC.test(normaliseHeading(cell))).length;
  if (taken.has('firstName')) return patronymics * 2 > cells.length ? 'patronymic' : 'skip';
  if (taken.has('lastName')) return 'firstName';
  if (taken.has('lastFirst')) return 'skip';
  return cells.every((cell) => /\S\s+\S/.test(cell)) ? 'lastFirst' : 'lastName';
}
