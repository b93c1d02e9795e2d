import type { Geofence } from '../../contract/judge-position.ts';
import type { CircleRow } from './terms.ts';

/** A location's circle as positions are judged by it; degrees that are no number are null. */
export function fenceOf({ lat, lon, radius }: CircleRow): Geofence {
  return { latitude: degrees(lat), longitude: degrees(lon), radiusMetres: radius };
}

function degrees(text: string): number | null {
  const value = Number.parseFloat(text);
  return Number.isFinite(value) ? value : null;
}
