import type { Point } from '../contract/distance-metres.ts';
import type { LocationBody } from '../contract/location.ts';
import { type Offset, offsetMetres } from '../contract/offset-metres.ts';

/** Another place, by where it lies from a point. */
export type Neighbour = Offset & { readonly id: number; readonly radiusMetres: number };

/** A sketch shows no more than so many radii. */
const NEAR_IN_RADII = 3;
const SMALLEST_RADIUS_METRES = 20;

/** Which places lie so near a point that a sketch of its circle shows something of them. */
export function neighboursOf(
  middle: Point,
  radiusMetres: number,
  places: readonly LocationBody[],
): readonly Neighbour[] {
  const reach = Math.max(radiusMetres, SMALLEST_RADIUS_METRES) * NEAR_IN_RADII;
  return places
    .map(({ id, lat, lon, radius }) => ({
      id,
      radiusMetres: radius,
      ...offsetMetres(middle, { latitude: Number(lat), longitude: Number(lon) }),
    }))
    .filter((other) => Math.hypot(other.eastMetres, other.northMetres) - other.radiusMetres < reach);
}
