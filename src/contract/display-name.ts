/** The orders in which a company may write its people's names: Workly's `fiotype`. */
export const NAME_ORDERS = [
  'firstlastmiddle',
  'firstlast',
  'firstl',
  'firstmiddle',
  'lastfirst',
  'lastfirstmiddle',
  'lastf',
  'lastfm',
] as const;

/** How a company writes its people's names. */
export type NameOrder = (typeof NAME_ORDERS)[number];

/** The parts of a person's name; a part that nobody knows is empty or null. */
export interface NameParts {
  readonly first: string;
  readonly last: string;
  /** The patronymic. */
  readonly middle: string | null;
}

/**
 * A person's name as their company writes it, initials without a dot ("Ivan P", "Petrov IS"). Never empty where any
 * part is known: who has but a last name is called by it in any order.
 */
export function displayName(parts: NameParts, order: NameOrder): string {
  const first = parts.first.trim();
  const last = parts.last.trim();
  const middle = parts.middle?.trim() ?? '';
  const written = inOrder({ first, last, middle }, order).filter(Boolean).join(' ');
  return written || [first, last, middle].filter(Boolean).join(' ');
}

function inOrder(
  { first, last, middle }: { readonly [part in 'first' | 'last' | 'middle']: string },
  order: NameOrder,
): readonly string[] {
  switch (order) {
    case 'firstlastmiddle':
      return [first, last, middle];
    case 'firstlast':
      return [first, last];
    case 'firstl':
      return [first, initial(last)];
    case 'firstmiddle':
      return [first, middle];
    case 'lastfirst':
      return [last, first];
    case 'lastfirstmiddle':
      return [last, first, middle];
    case 'lastf':
      return [last, initial(first)];
    case 'lastfm':
      return [last, initial(first) + initial(middle)];
  }
}

/** The first letter as people see it: with its accents, never half a character; Uzbek's Oʻ and Gʻ are one letter. */
function initial(name: string): string {
  const [letter = ''] = name.match(/^(?:[OG][ʻʼ‘’'`]|\P{M}\p{M}*)/iu) ?? [];
  return letter;
}
