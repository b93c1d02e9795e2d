import type { KioskClaim } from './kiosk-claim.ts';

/** The device's uncorrected wall clock at the tap: the claimed instant less the correction that was put on it. */
export function deviceMsOf({ instantMs, clock }: Pick<KioskClaim, 'instantMs' | 'clock'>): number {
  return instantMs - (clock.offsetMs ?? 0);
}
