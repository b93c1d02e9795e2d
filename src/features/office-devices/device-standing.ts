import { SELF_CHECKS, type SelfCheck } from '../../contract/heartbeat.ts';
import type { OfficeDevice } from '../../contract/office/office-device.ts';

/** Whether a device is heard of; a person's own device may be silent for as long as nobody uses it. */
export type DeviceStanding = 'now' | 'silent' | 'never' | 'resting' | 'revoked';

/** Something about a device that somebody should look at. */
export type DeviceRemark =
  | { readonly kind: 'refused' | 'gaps' | 'broken'; readonly count: number }
  | { readonly kind: 'pins' }
  | { readonly kind: 'check'; readonly check: SelfCheck; readonly result: 'poor' | 'bad' };

/** A terminal tells of itself every minute. */
const SILENT_MS = 5 * 60_000;
const RECENT_MS = 7 * 24 * 3_600_000;

/** Whether a device is heard of. */
export function standingOf(device: OfficeDevice, nowMs: number): DeviceStanding {
  const { revokedAtMs, lastContactAtMs, kind } = device;
  if (revokedAtMs !== null) return 'revoked';
  if (lastContactAtMs === null) return 'never';
  if (nowMs - lastContactAtMs <= SILENT_MS) return 'now';
  return kind === 'terminal' ? 'silent' : 'resting';
}

/** What somebody should look at; of a revoked device only what its punches say. */
export function remarksOf(device: OfficeDevice, nowMs: number): readonly DeviceRemark[] {
  const { chain, heartbeat, pinBursts, revokedAtMs } = device;
  const told = revokedAtMs === null ? heartbeat : null;
  const remarks: DeviceRemark[] = [];
  if (told && told.counts.refused > 0) remarks.push({ kind: 'refused', count: told.counts.refused });
  if (chain.gapCount > 0) remarks.push({ kind: 'gaps', count: chain.gapCount });
  if (chain.broken.length > 0) remarks.push({ kind: 'broken', count: chain.broken.length });
  if (pinBursts.some(({ startedMs }) => nowMs - startedMs < RECENT_MS)) remarks.push({ kind: 'pins' });
  for (const check of told ? SELF_CHECKS : []) {
    const result = told?.checks[check];
    if (result === 'poor' || result === 'bad') remarks.push({ kind: 'check', check, result });
  }
  return remarks;
}
