import { folded } from '../../contract/folded.ts';
import type { OfficeDevice } from '../../contract/office/office-device.ts';
import { remarksOf, standingOf } from './device-standing.ts';

/** Which devices a list shows. */
export const DEVICE_LISTS = ['used', 'trouble', 'revoked', 'all'] as const;

/** Which devices are asked for. */
export interface DevicesView {
  readonly show: (typeof DEVICE_LISTS)[number];
  readonly search: string;
}

/** The devices that are asked for: those with a remark first, then by place and name. */
export function devicesShown(
  devices: readonly OfficeDevice[],
  { show, search }: DevicesView,
  nowMs: number,
  locale: string,
): readonly OfficeDevice[] {
  const words = folded(search, locale).split(/\s+/u).filter(Boolean);
  const collator = new Intl.Collator(locale, { numeric: true });
  const troubled = new Set(devices.filter((device) => isTroubled(device, nowMs)));
  return devices
    .filter((device) => shows(show, device, troubled.has(device)))
    .filter(({ name, person, location }) => {
      const text = folded([name, person?.displayName, location.title].join(' '), locale);
      return words.every((word) => text.includes(word));
    })
    .sort(
      (one, other) =>
        Number(troubled.has(other)) - Number(troubled.has(one)) ||
        collator.compare(one.location.title, other.location.title) ||
        collator.compare(calledOf(one), calledOf(other)),
    );
}

/** How many are in use, and how many terminals among them are silent. */
export function countDevices(
  devices: readonly OfficeDevice[],
  nowMs: number,
): { readonly used: number; readonly silent: number } {
  const standings = devices.map((device) => standingOf(device, nowMs));
  return {
    used: standings.filter((standing) => standing !== 'revoked').length,
    silent: standings.filter((standing) => standing === 'silent').length,
  };
}

function isTroubled(device: OfficeDevice, nowMs: number): boolean {
  return standingOf(device, nowMs) === 'silent' || remarksOf(device, nowMs).length > 0;
}

function calledOf({ name, person }: OfficeDevice): string {
  return name ?? person?.displayName ?? '';
}

function shows(show: DevicesView['show'], { revokedAtMs }: OfficeDevice, troubled: boolean): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'used':
      return revokedAtMs === null;
    case 'revoked':
      return revokedAtMs !== null;
    case 'trouble':
      return revokedAtMs === null && troubled;
  }
}
