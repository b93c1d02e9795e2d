import type { PunchPosition } from '../../outbox/punch-record.ts';
import { positionOf } from './position-of.ts';

/** A fix older than this says where the device was, not where it is. A younger one is shown with its age. */
const STALE_MS = 300_000;
const LATE_MS = 1_000;

/**
 * Where the device is, within the given time, or why that is not known. The browser is asked for a fresh position; what
 * it gives carries its age by its own timestamp, and an old one is not used, nor is 0,0, which broken providers give
 * for "unknown".
 */
export function locate(geolocation: Geolocation | undefined, withinMs: number): Promise<PunchPosition> {
  if (!geolocation) return Promise.resolve({ none: 'unsupported' });
  const askedMs = performance.now();
  return new Promise((resolve) => {
    // The browser's own time-out does not run while it asks the person for permission.
    const timer = setTimeout(() => resolve({ none: 'timeout' }), withinMs);
    const end = (position: PunchPosition) => {
      clearTimeout(timer);
      resolve(position);
    };
    geolocation.getCurrentPosition(
      // A page that slept meanwhile may get the timer and the fix in any order, long after the tap.
      (fix) => end(performance.now() - askedMs > withinMs + LATE_MS ? { none: 'timeout' } : young(fix)),
      (error) => end({ none: error.code === error.PERMISSION_DENIED ? 'denied' : reasonOf(error) }),
      { enableHighAccuracy: true, maximumAge: 0, timeout: withinMs },
    );
  });
}

function young(fix: GeolocationPosition): PunchPosition {
  const ageMs = Math.max(0, Math.round(Date.now() - fix.timestamp));
  return ageMs > STALE_MS ? { none: 'stale' } : positionOf(fix, ageMs);
}

function reasonOf(error: GeolocationPositionError): 'timeout' | 'unavailable' {
  return error.code === error.TIMEOUT ? 'timeout' : 'unavailable';
}
