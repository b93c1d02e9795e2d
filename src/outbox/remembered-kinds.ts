import type { DeviceEntry } from './device-entry.ts';

/** The entries that a device forgets with whom it stood for: at a sign-out, and at another enrolment. */
export const REMEMBERED_KINDS = [
  'own-week',
  'habits',
  'roll-call',
  'access',
] as const satisfies readonly DeviceEntry['kind'][];
