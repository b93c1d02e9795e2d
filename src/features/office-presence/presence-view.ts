import { folded } from '../../contract/folded.ts';
import type { PersonPresence, PlaceKnowledge } from '../../contract/office/presence.ts';

/** Whom the list shows. */
export const STANDINGS = ['in', 'out', 'all'] as const;

/** Whom the list shows. */
export interface PresenceView {
  readonly show: (typeof STANDINGS)[number];
  /** Undefined: at every place. */
  readonly place: number | undefined;
  readonly search: string;
}

/** Where somebody stands by their last punch. */
export function standingOf({ last }: PersonPresence): 'in' | 'out' | 'none' {
  return last?.direction ?? 'none';
}

/** Those of a place: who is in there now, wherever they work, and who works there and is in nowhere else. */
export function peopleAt(
  people: readonly PersonPresence[],
  place: number | undefined,
): readonly PersonPresence[] {
  if (place === undefined) return people;
  return people.filter(({ last, home }) => (last?.direction === 'in' ? last.location.id : home.id) === place);
}

/** The people of a place whom the view asks for. */
export function peopleShown(
  ofPlace: readonly PersonPresence[],
  { show, search }: PresenceView,
  locale: string,
): readonly PersonPresence[] {
  const words = folded(search, locale).split(/\s+/u).filter(Boolean);
  const shown = ofPlace.filter((one) => shows(show, one));
  if (words.length === 0) return shown;
  return shown.filter(({ person }) => {
    const name = folded(person.displayName, locale);
    return words.every((word) => name.includes(word));
  });
}

/** What is known of the places that the view asks for: who was silent longest first, then where something is on its way. */
export function knowledgeShown(
  places: readonly PlaceKnowledge[],
  place: number | undefined,
): readonly PlaceKnowledge[] {
  const rank = ({ silentSinceMs, waiting }: PlaceKnowledge) =>
    silentSinceMs ?? (waiting > 0 ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER);
  return places
    .filter(({ location }) => place === undefined || location.id === place)
    .toSorted(
      (one, other) => rank(one) - rank(other) || one.location.title.localeCompare(other.location.title),
    );
}

function shows(show: PresenceView['show'], one: PersonPresence): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'in':
      return standingOf(one) === 'in';
    case 'out':
      return standingOf(one) !== 'in';
  }
}
