import { type CheckResult, SELF_CHECKS, type SelfCheck } from '../../contract/heartbeat.ts';
import type { OfficeDevice } from '../../contract/office/office-device.ts';
import type { ApplianceTexts } from '../../ui/texts/appliance-texts.ts';
import type { Catalogue } from '../../ui/texts/catalogue.ts';
import { formatNumber } from '../../ui/texts/format-number.ts';
import type { OfficeWorkTexts } from '../../ui/texts/office-work-texts.ts';
import { eventTimeInZone } from '../event-time-in-zone.ts';
import { whenWords } from '../when-words.ts';
import type { DeviceRemark } from './device-standing.ts';

/** What the words are made with. */
export interface DeviceWording {
  readonly nowMs: number;
  readonly timeZone: string;
  readonly work: OfficeWorkTexts;
  readonly appliance: ApplianceTexts;
  readonly texts: Catalogue;
}

type Told = NonNullable<OfficeDevice['heartbeat']>;

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const MEGABYTE = 1_000_000;

/** What a device is called: by its name, else by whose it is. */
export function calledOf({ name, person }: OfficeDevice, { work }: Pick<DeviceWording, 'work'>): string {
  return name ?? person?.displayName ?? work.devices.unnamed;
}

/** An instant, by the company's clock. */
export function instantWords(instantMs: number, { nowMs, timeZone, work, texts }: DeviceWording): string {
  const today = eventTimeInZone(nowMs, timeZone).slice(0, 10);
  return whenWords(eventTimeInZone(instantMs, timeZone), today, work, texts);
}

/** A remark in two or three words. */
export function remarkWords(remark: DeviceRemark, { work, appliance }: DeviceWording): string {
  switch (remark.kind) {
    case 'refused':
    case 'gaps':
    case 'broken':
      return work.devices.remark[remark.kind](remark.count);
    case 'pins':
      return work.devices.remark.pins;
    case 'check':
      return appliance.check.name[remark.check];
  }
}

/** How many punches wait there, and the oldest for how long. */
export function waitingWords({ counts, oldestWaitingMs }: Told, { appliance, texts }: DeviceWording): string {
  const count = formatNumber(texts.locale, counts.waiting + counts.held);
  return oldestWaitingMs === null
    ? count
    : `${count}, ${appliance.check.oldest(Math.floor(oldestWaitingMs / MINUTE_MS))}`;
}

/** How full its battery is. */
export function batteryWords({ battery }: Told, { appliance: { check } }: DeviceWording): string {
  if (!battery) return check.noBattery;
  const percent = check.battery(Math.round(battery.level * 100));
  return battery.charging ? `${percent}, ${check.charging}` : percent;
}

/** How far its clock is off. */
export function clockWords({ clockOffsetMs }: Told, { work, appliance: { check } }: DeviceWording): string {
  if (clockOffsetMs === null) return check.clockUnknown;
  const offMs = Math.abs(clockOffsetMs);
  if (offMs < 2 * SECOND_MS) return work.devices.clockRight;
  return offMs < 2 * MINUTE_MS
    ? check.clockExact(Math.round(offMs / SECOND_MS))
    : check.clockOff(Math.round(offMs / MINUTE_MS));
}

/** What it found out about itself, in the order in which a person reads it, with what to do where it is not well. */
export function checkItems(told: Told, wording: DeviceWording) {
  const { check } = wording.appliance;
  return SELF_CHECKS.flatMap((one) => {
    const result = told.checks[one];
    if (result === undefined) return [];
    return {
      key: one,
      name: check.name[one],
      found: foundWords(one, result, told, wording),
      result,
      word: check.result[result],
      advice: result === 'poor' || result === 'bad' ? check.advice[one] : undefined,
    };
  });
}

function foundWords(check: SelfCheck, result: CheckResult, told: Told, wording: DeviceWording): string {
  const { check: texts } = wording.appliance;
  switch (check) {
    case 'clock':
      return clockWords(told, wording);
    case 'queue':
      return waitingWords(told, wording);
    case 'battery':
      return batteryWords(told, wording);
    case 'version':
      return told.appVersion;
    case 'storage':
      return told.storage.freeBytes === null
        ? texts.result[result]
        : texts.free(Math.floor(told.storage.freeBytes / MEGABYTE));
    default:
      return texts.result[result];
  }
}
