import { numberIn } from '../number-in.ts';
import { type PresenceView, STANDINGS } from './presence-view.ts';

/** Reads from an address whom the list shows: who is in, everywhere, unless it says otherwise. */
export function readPresenceView(search: string): PresenceView {
  const asked = new URLSearchParams(search);
  const show = STANDINGS.find((one) => one === asked.get('show')) ?? 'in';
  return {
    show,
    place: numberIn(asked.get('place')),
    search: asked.get('name') ?? '',
  };
}

/** Writes it, as the part of an address from the question mark on. */
export function presenceSearch({ show, place, search }: PresenceView): string {
  const asked = new URLSearchParams();
  if (show !== 'in') asked.set('show', show);
  if (place !== undefined) asked.set('place', String(place));
  if (search !== '') asked.set('name', search);
  const text = String(asked);
  return text === '' ? '' : `?${text}`;
}
