import type { PunchPosition } from '../../outbox/punch-record.ts';

/**
 * What a fix is worth as a position, by the age that it has now. 0,0 is what broken providers give for "unknown".
 */
export function positionOf({ coords }: Pick<GeolocationPosition, 'coords'>, ageMs: number): PunchPosition {
  const { latitude, longitude, accuracy } = coords;
  if ((latitude === 0 && longitude === 0) || !Number.isFinite(latitude + longitude + accuracy)) {
    return { none: 'unavailable' };
  }
  return { latitude, longitude, accuracyMetres: accuracy, ageMs };
}
