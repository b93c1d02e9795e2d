import type { KnownPerson } from './known-company.ts';
import type { CellFault, Line } from './read-line.ts';

/** Whom a line is about: somebody who is known, somebody new, or nobody can say. */
export type FoundAgain =
  | { readonly kind: 'known'; readonly person: KnownPerson }
  | { readonly kind: 'new' }
  | { readonly kind: 'fault'; readonly fault: CellFault };

/**
 * Finds people again by their staff number, else by their names. Whoever has the names under another number is somebody
 * else; a table without a column for patronymics finds by the other two.
 */
export class PeopleIndex {
  readonly #byNumber: ReadonlyMap<string, KnownPerson>;
  readonly #byNames: ReadonlyMap<string, readonly KnownPerson[]>;

  constructor(people: readonly KnownPerson[]) {
    this.#byNumber = new Map(
      people.flatMap((person) => (person.tabNumber === null ? [] : [[person.tabNumber, person] as const])),
    );
    this.#byNames = Map.groupBy(people, ({ lastName, firstName }) => namesKey({ lastName, firstName }));
  }

  find(line: Line): FoundAgain {
    const byNumber = line.tabNumber ? this.#byNumber.get(line.tabNumber) : undefined;
    if (byNumber) return { kind: 'known', person: byNumber };
    const namesakes = (this.#byNames.get(namesKey(line)) ?? []).filter(
      (person) =>
        (line.patronymic === undefined || line.patronymic === (person.patronymic ?? '')) &&
        (!line.tabNumber || person.tabNumber === null),
    );
    const [person] = namesakes;
    if (!person) return { kind: 'new' };
    if (namesakes.length > 1) return { kind: 'fault', fault: { field: 'lastName', fault: 'ambiguous' } };
    return { kind: 'known', person };
  }
}

/** First and last name as one text. */
export function namesKey({ lastName, firstName }: Pick<Line, 'lastName' | 'firstName'>): string {
  return `${lastName}\n${firstName}`;
}
