/** A point on the earth, in degrees (WGS 84). */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

// Mean radius of the earth (IUGG), metres.
const EARTH_RADIUS_METRES = 6_371_008.8;

/** The great-circle distance between two points in metres, by the haversine formula (within 0.5 % of the ellipsoid). */
export function distanceMetres(from: Point, to: Point): number {
  const radians = Math.PI / 180;
  const halfLatitude = ((to.latitude - from.latitude) * radians) / 2;
  const halfLongitude = ((to.longitude - from.longitude) * radians) / 2;
  const chord =
    Math.sin(halfLatitude) ** 2 +
    Math.cos(from.latitude * radians) * Math.cos(to.latitude * radians) * Math.sin(halfLongitude) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}
