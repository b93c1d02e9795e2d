import { formatNumber } from '../format-number.ts';
import type { OfficeDevicesTexts } from '../office-devices-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts of devices, in English. */
export const officeDevicesTexts: OfficeDevicesTexts = {
  devices: {
    enrol: 'Set up a tablet',
    search: 'Search',
    show: 'Show',
    shown: { used: 'In use', trouble: 'With a remark', revoked: 'Revoked', all: 'All' },
    counts: (used, silent) =>
      silent === 0
        ? `${formatNumber(locale, used)} in use, all in contact`
        : `${formatNumber(locale, used)} in use, ${formatNumber(locale, silent)} silent`,
    kind: { terminal: 'Tablet at the door', personal: 'Own device' },
    unnamed: 'Without a name',
    contact: { now: 'In contact', silent: 'Silent', never: 'Never heard of', resting: 'Not in use just now' },
    lastContact: (when) => `last ${when}`,
    enrolled: (when) => `Set up ${when}`,
    revoked: (when) => `Revoked ${when}`,
    label: {
      contact: 'Contact',
      version: 'Version',
      waiting: 'Waiting',
      refused: 'Refused',
      battery: 'Battery',
      clock: 'Clock',
      check: 'Self-check',
      chain: 'Numbers of its punches',
      pins: 'Wrong PINs',
    },
    unknown: 'not known',
    told: (when) => `As the device told at ${when}.`,
    chainWhole: (received) =>
      plural(locale, received, {
        one: '# punch came, none is missing',
        other: '# punches came, none is missing',
      }),
    chainNone: 'no punch yet',
    gaps: (count, numbers) =>
      plural(locale, count, {
        one: `# punch is missing: ${numbers}`,
        other: `# punches are missing: ${numbers}`,
      }),
    gapsWhat:
      'The device gave these numbers out, and neither sent the punches nor still has them. Its data may have been deleted: ask who clocked there in those days.',
    broken: (count, numbers) =>
      plural(locale, count, {
        one: `# punch does not fit the one before: ${numbers}`,
        other: `# punches do not fit the ones before: ${numbers}`,
      }),
    brokenWhat: 'Somebody may have changed what the device keeps. Look at these punches in the record.',
    andMore: (numbers) => `${numbers} and more`,
    undone: (count) => plural(locale, count, { one: '# was taken back', other: '# were taken back' }),
    wrongPins: (count, when) =>
      plural(locale, count, { one: `# wrong PIN, ${when}`, other: `# wrong PINs in a row, ${when}` }),
    clockRight: 'right',
    pinsWhat: 'Somebody may be guessing PINs there. Punches made right after wait in “To review”.',
    remark: {
      refused: (count) => plural(locale, count, { one: '# refused', other: '# refused' }),
      gaps: (count) => plural(locale, count, { one: '# punch missing', other: '# punches missing' }),
      broken: (count) =>
        plural(locale, count, { one: '# punch does not fit', other: '# punches do not fit' }),
      pins: 'Wrong PINs',
    },
    back: 'All devices',
    noDevice: 'There is no such device',
    rename: 'Rename',
    name: 'Name',
    revoke: 'Revoke',
    revokeAsk: (name) => `Revoke ${name}?`,
    revokeWhat: [
      'It can record nothing any more.',
      'What it still holds it may send for 30 days: those punches wait in “To review” and count only after your yes.',
      'To use it again, set it up anew.',
    ],
    revokeHolds: (count) =>
      plural(locale, count, {
        one: 'It last said that it holds # punch.',
        other: 'It last said that it holds # punches.',
      }),
    revokeDone: (name) => `${name} is revoked.`,
    again: 'Set up again',
    againWhat:
      'For a device that says it needs an administrator. It stays the same, and sends what it holds.',
    empty: {
      title: 'No device yet',
      note: 'Set up a tablet at the door; phones appear here when people sign in.',
    },
    noMatch: { title: 'No device is in this list', note: 'Show all, or change what you search for.' },
  },
};
