import type { HoursQuery } from '../../api/hours-query.ts';
import { daysBetween, quickRange, readDayRange } from '../day-range.ts';
import { numberIn } from '../number-in.ts';

/** Whose hours of which days are shown. */
export interface HoursView {
  readonly query: HoursQuery;
  /** Asks for a later page; undefined: the first. */
  readonly after: string | undefined;
}

/** So many lines are read at once. */
const LINES = 150;
const MOST_PEOPLE = 50;

/** How many people a page has: fewer, the more days each of them has. */
export function peopleOfPage({ from, to }: HoursQuery): number {
  return Math.max(1, Math.min(MOST_PEOPLE, Math.floor(LINES / daysBetween(from, to))));
}

/** Reads from an address what is asked for: this week, unless it says otherwise. */
export function readHoursView(search: string, today: string): HoursView {
  const asked = new URLSearchParams(search);
  return {
    query: {
      ...readDayRange(asked, quickRange('week', today)),
      person: numberIn(asked.get('person')),
      location: numberIn(asked.get('place')),
    },
    after: asked.get('after') ?? undefined,
  };
}

/** Writes it, as the part of an address from the question mark on. */
export function hoursViewSearch({ query, after }: HoursView): string {
  const asked = new URLSearchParams({ from: query.from, to: query.to });
  if (query.person !== undefined) asked.set('person', String(query.person));
  if (query.location !== undefined) asked.set('place', String(query.location));
  if (after !== undefined) asked.set('after', after);
  return `?${asked}`;
}
