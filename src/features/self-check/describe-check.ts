import type { SelfCheck } from '../../contract/heartbeat.ts';
import type { ApplianceTexts } from '../../ui/texts/appliance-texts.ts';
import type { SelfFacts } from './self-facts.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const MEGABYTE = 1_000_000;

/** What a check found, in words. */
export function describeCheck(check: SelfCheck, facts: SelfFacts, texts: ApplianceTexts['check']): string {
  switch (check) {
    case 'server':
      return facts.server === 'reached' ? texts.reached : texts.silent;
    case 'device':
      return deviceWords(facts.device, texts);
    case 'clock':
      return clockWords(facts.clock, texts);
    case 'storage':
      return storageWords(facts.storage, texts);
    case 'queue': {
      const { waiting, held, refused, oldestWaitingMs } = facts.queue;
      const count = String(waiting + held + refused);
      return oldestWaitingMs === null
        ? count
        : `${count}, ${texts.oldest(Math.floor(oldestWaitingMs / MINUTE_MS))}`;
    }
    case 'camera':
      return texts.access[facts.camera];
    case 'position':
      return texts.access[facts.position];
    case 'wake-lock':
      return texts.awake[facts.wakeLock];
    case 'battery': {
      if (!facts.battery) return texts.noBattery;
      const percent = texts.battery(Math.round(facts.battery.level * 100));
      return facts.battery.charging ? `${percent}, ${texts.charging}` : percent;
    }
    case 'version':
      return `${facts.version.name}, ${texts.newer[facts.version.newer]}`;
  }
}

function deviceWords(device: SelfFacts['device'], texts: ApplianceTexts['check']): string {
  switch (device) {
    case 'accepted':
      return texts.accepted;
    case 'unknown':
      return texts.unknownDevice;
    case 'without-keys':
      return texts.keysLost;
  }
}

function clockWords({ trust, offsetMs }: SelfFacts['clock'], texts: ApplianceTexts['check']): string {
  if (trust === 'unknown' || offsetMs === null) return texts.clockUnknown;
  if (trust === 'changed') return texts.clockChanged;
  const offMs = Math.abs(offsetMs);
  return offMs < 2 * MINUTE_MS
    ? texts.clockExact(Math.round(offMs / SECOND_MS))
    : texts.clockOff(Math.round(offMs / MINUTE_MS));
}

function storageWords(
  { fault, persistent, freeBytes }: SelfFacts['storage'],
  texts: ApplianceTexts['check'],
): string {
  if (fault) return texts.storageBroken;
  const parts = [
    persistent === null ? undefined : persistent ? texts.lasting : texts.fleeting,
    freeBytes === null ? undefined : texts.free(Math.floor(freeBytes / MEGABYTE)),
  ].filter((part) => part !== undefined);
  return parts.join(', ');
}
