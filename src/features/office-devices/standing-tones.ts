import type { DeviceStanding } from './device-standing.ts';

/** The colour of how a device is heard of. */
export const STANDING_TONES = {
  now: 'good',
  silent: 'danger',
  never: 'warning',
  resting: 'calm',
  revoked: 'calm',
} as const satisfies Record<DeviceStanding, string>;
