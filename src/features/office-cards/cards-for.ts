import type { OfficePerson } from '../../contract/office/office-person.ts';
import type { CardsRequest } from '../../contract/office/person-cards.ts';

/** For whom something is drawn. */
export type Whom = CardsRequest['pins'];

/** Who gets a new PIN or a new badge, in the order in which they came. */
export function cardsFor(people: readonly OfficePerson[], pins: Whom, badges: Whom): readonly number[] {
  const gets = (whom: Whom, has: boolean) => whom === 'all' || (whom === 'missing' && !has);
  return people
    .filter(({ hasPin, badges: had }) => gets(pins, hasPin) || gets(badges, had.length > 0))
    .map(({ id }) => id);
}
