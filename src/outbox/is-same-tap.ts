import type { PunchRecord } from './punch-record.ts';

/** Two taps of one person in one direction this close together are one punch: two fingers, two tabs. */
export const SAME_TAP_MS = 5_000;

/**
 * Whether two taps whose wall clocks are alike are one. The wall clock alone does not tell: it shows the same time
 * again after it was set back, as on a tablet that starts each day at the same date.
 */
export function isSameTap(one: PunchRecord, other: PunchRecord): boolean {
  if (one.principal !== other.principal || one.employeeId !== other.employeeId) return false;
  if (one.direction !== other.direction) return false;
  const near = (left: number, right: number) => Math.abs(left - right) < SAME_TAP_MS;
  if (one.tap.boot === other.tap.boot) return near(one.tap.monoMs, other.tap.monoMs);
  if (!near(one.tap.wallMs, other.tap.wallMs)) return false;
  const known = one.clock.trust !== 'unknown' && other.clock.trust !== 'unknown';
  // With no server time to tell them apart, only one that is still on its way can be the same.
  return known ? near(one.instantMs, other.instantMs) : one.state !== 'sent' && one.state !== 'refused';
}
