import { distanceMetres } from '../../contract/distance-metres.ts';
import type { KioskClaim } from '../../contract/kiosk-claim.ts';

/** A punch with its location, as far as it says where it was made. */
export interface PositionRow {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly lat: string;
  readonly lon: string;
}

/** How far from the middle of its location a punch was made, and how far off that may be; null where that is not known. */
export interface RecordedPosition {
  readonly distanceMetres: number | null;
  readonly accuracyMetres: number | null;
}

/** Where a punch was made; null without a position. */
export function recordedPosition(
  row: PositionRow,
  claimed: KioskClaim['position'] | undefined,
): RecordedPosition | null {
  const { latitude, longitude } = row;
  if (latitude === null || longitude === null) return null;
  const centre = { latitude: Number(row.lat), longitude: Number(row.lon) };
  const distance = distanceMetres({ latitude, longitude }, centre);
  return {
    distanceMetres: Number.isFinite(distance) ? distance : null,
    accuracyMetres: claimed && 'accuracyMetres' in claimed ? claimed.accuracyMetres : null,
  };
}
