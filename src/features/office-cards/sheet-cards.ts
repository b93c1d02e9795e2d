import type { PersonCards } from '../../contract/office/person-cards.ts';
import type { SheetCard } from '../../ui/card-sheet.tsx';

/** Drawn cards as they are printed; who got neither PIN nor badge needs none. */
export function sheetCards({ cards }: PersonCards, labelOf: (name: string) => string): readonly SheetCard[] {
  return cards
    .filter(({ pin, badge }) => pin !== null || badge !== null)
    .map(({ person, pin, badge }) => ({
      key: person.id,
      name: person.displayName,
      pin: pin ?? undefined,
      badge: badge === null ? undefined : { content: badge, label: labelOf(person.displayName) },
    }));
}
