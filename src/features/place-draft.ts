import type { LocationBody } from '../contract/location.ts';
import type { LocationRequest } from '../contract/office/office-location.ts';

/** A place as it is being typed. */
export interface PlaceDraft {
  readonly title: string;
  readonly lat: string;
  readonly lon: string;
  readonly radius: string;
  readonly address: string;
}

/** A field of a place in which something can be wrong. */
export type PlaceField = 'title' | 'latitude' | 'longitude' | 'radius';

/** A place with nothing in it yet but the usual circle. */
export const NEW_PLACE: PlaceDraft = { title: '', lat: '', lon: '', radius: '100', address: '' };

const LARGEST_RADIUS_METRES = 100_000;
/** A tenth of a metre. */
const DIGITS = 6;
const DEGREES = /^-?\d{1,3}(\.\d{1,20})?$/;
const PAIR = /^\s*(-?\d{1,3}(?:[.,]\d+)?)\s*°?\s*[,;\s]\s*(-?\d{1,3}(?:[.,]\d+)?)\s*°?\s*$/;

/** A place that is there, to be changed. */
export function draftOf(place: LocationBody): PlaceDraft {
  const { title, lat, lon, radius, address } = place;
  return { title, lat, lon, radius: String(radius), address: address ?? '' };
}

/** The draft with coordinates that were typed or pasted: a pair, as maps give it, fills both fields. */
export function withDegrees(draft: PlaceDraft, field: 'lat' | 'lon', typed: string): PlaceDraft {
  const [, lat, lon] = PAIR.exec(typed) ?? [];
  // "41,29" is one number as half of the world writes it, and "41, 29" two.
  const pair = lat !== undefined && lon !== undefined && !/^\s*-?\d+,\d+\s*$/.test(typed);
  return pair ? { ...draft, lat: pointed(lat), lon: pointed(lon) } : { ...draft, [field]: typed };
}

/** The draft at where a device is. */
export function atPosition(
  draft: PlaceDraft,
  position: { readonly latitude: number; readonly longitude: number },
): PlaceDraft {
  const written = (degrees: number) => String(Number(degrees.toFixed(DIGITS)));
  return { ...draft, lat: written(position.latitude), lon: written(position.longitude) };
}

/** The degrees that stand in a field; undefined where they are none. */
export function degreesOf(typed: string, most: 90 | 180): string | undefined {
  const written = pointed(typed.trim());
  return DEGREES.test(written) && Math.abs(Number(written)) <= most ? written : undefined;
}

/** The radius that stands in a field, in metres; undefined where it is none. */
export function radiusOf(typed: string): number | undefined {
  const written = typed.replaceAll(/\s/g, '');
  const metres = Number(written);
  return /^\d{1,6}$/.test(written) && metres <= LARGEST_RADIUS_METRES ? metres : undefined;
}

/** What of a draft is wrong; nothing where it is a place. */
export function placeFaults(draft: PlaceDraft): readonly PlaceField[] {
  const wrong: readonly (readonly [PlaceField, boolean])[] = [
    ['title', draft.title.trim() === ''],
    ['latitude', degreesOf(draft.lat, 90) === undefined],
    ['longitude', degreesOf(draft.lon, 180) === undefined],
    ['radius', radiusOf(draft.radius) === undefined],
  ];
  return wrong.filter(([, is]) => is).map(([field]) => field);
}

/** The place that a draft describes; undefined while something is wrong with it. */
export function placeOf(draft: PlaceDraft): LocationRequest | undefined {
  const lat = degreesOf(draft.lat, 90);
  const lon = degreesOf(draft.lon, 180);
  const radiusMetres = radiusOf(draft.radius);
  const title = draft.title.trim();
  if (lat === undefined || lon === undefined || radiusMetres === undefined || title === '') return undefined;
  return { title, lat, lon, radiusMetres, address: draft.address.trim() || null };
}

/** Degrees with a point, and with an ordinary minus where a map wrote its own. */
function pointed(typed: string): string {
  return typed.replace(',', '.').replace('−', '-').replace(/°$/, '').replace(/\.$/, '');
}
