import { numberIn } from '../number-in.ts';

/** Which people are shown. */
export interface PeopleView {
  readonly search: string;
  readonly location: number | undefined;
  readonly withLeft: boolean;
  /** From 1. */
  readonly page: number;
}

/** So many people stand on a page. */
export const PEOPLE_PER_PAGE = 50;

/** Reads from an address whom it asks for: everybody who works here, unless it says otherwise. */
export function readPeopleView(search: string): PeopleView {
  const asked = new URLSearchParams(search);
  return {
    search: asked.get('q') ?? '',
    location: numberIn(asked.get('place')),
    withLeft: asked.get('left') === '1',
    page: numberIn(asked.get('page')) ?? 1,
  };
}

/** Writes it, as the part of an address from the question mark on. */
export function peopleViewSearch({ search, location, withLeft, page }: PeopleView): string {
  const asked = new URLSearchParams();
  if (search !== '') asked.set('q', search);
  if (location !== undefined) asked.set('place', String(location));
  if (withLeft) asked.set('left', '1');
  if (page > 1) asked.set('page', String(page));
  return asked.size === 0 ? '' : `?${asked}`;
}
