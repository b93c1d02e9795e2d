import { folded } from '../../contract/folded.ts';
import type { RosterPerson } from '../../contract/roster.ts';

/** The people whose name has, for each word that was typed, a part that begins with it; in the order of their names. */
export function searchNames(people: readonly RosterPerson[], typed: string, locale: string): RosterPerson[] {
  const words = folded(typed, locale).split(/\s+/).filter(Boolean);
  const collator = new Intl.Collator(locale);
  return people
    .filter(({ displayName }) => {
      const parts = folded(displayName, locale).split(/[\s-]+/);
      return words.every((word) => parts.some((part) => part.startsWith(word)));
    })
    .sort((one, other) => collator.compare(one.displayName, other.displayName));
}
