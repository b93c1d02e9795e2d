import type { CheckResult, SelfCheck } from '../../contract/heartbeat.ts';
import type { Access, SelfFacts } from './self-facts.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const CLOCK_GOOD_MS = MINUTE_MS;
const CLOCK_POOR_MS = 15 * MINUTE_MS;
const QUEUE_GOOD_MS = 10 * MINUTE_MS;
const QUEUE_POOR_MS = 12 * HOUR_MS;
const FREE_GOOD_BYTES = 50_000_000;
const FREE_POOR_BYTES = 5_000_000;
const BATTERY_GOOD = 0.3;
const BATTERY_POOR = 0.15;

const WAKE_LOCK = { off: 'absent', held: 'good', lost: 'poor', none: 'poor' } as const;
const VERSION = { none: 'good', ready: 'poor', needed: 'bad', advised: 'poor' } as const;

/** Judges each thing that a device looks at in itself: `bad` needs somebody, `poor` should be seen to some time. */
export function judgeSelf(facts: SelfFacts): Readonly<Record<SelfCheck, CheckResult>> {
  return {
    server: facts.server === 'reached' ? 'good' : 'bad',
    device: facts.device === 'accepted' ? 'good' : 'bad',
    clock: judgeClock(facts.clock),
    storage: judgeStorage(facts.storage),
    queue: judgeQueue(facts.queue),
    camera: judgeAccess(facts.camera),
    position: judgeAccess(facts.position),
    'wake-lock': WAKE_LOCK[facts.wakeLock],
    battery: judgeBattery(facts.battery),
    version: VERSION[facts.version.newer],
  };
}

function judgeClock({ trust, offsetMs }: SelfFacts['clock']): CheckResult {
  if (trust === 'unknown' || offsetMs === null) return 'poor';
  const offMs = Math.abs(offsetMs);
  if (offMs > CLOCK_POOR_MS) return 'bad';
  return offMs > CLOCK_GOOD_MS || trust === 'changed' ? 'poor' : 'good';
}

function judgeStorage({ fault, persistent, freeBytes }: SelfFacts['storage']): CheckResult {
  if (fault || (freeBytes !== null && freeBytes < FREE_POOR_BYTES)) return 'bad';
  if (persistent === false || (freeBytes !== null && freeBytes < FREE_GOOD_BYTES)) return 'poor';
  return 'good';
}

function judgeQueue({ held, refused, oldestWaitingMs }: SelfFacts['queue']): CheckResult {
  const ageMs = oldestWaitingMs ?? 0;
  if (refused > 0 || ageMs > QUEUE_POOR_MS) return 'bad';
  return held > 0 || ageMs > QUEUE_GOOD_MS ? 'poor' : 'good';
}

function judgeAccess(access: Access): CheckResult {
  switch (access) {
    case 'off':
    case 'none':
      return 'absent';
    case 'ready':
      return 'good';
    case 'asks':
      return 'poor';
    case 'denied':
      return 'bad';
  }
}

function judgeBattery(battery: SelfFacts['battery']): CheckResult {
  if (!battery) return 'absent';
  if (battery.charging || battery.level >= BATTERY_GOOD) return 'good';
  return battery.level >= BATTERY_POOR ? 'poor' : 'bad';
}
