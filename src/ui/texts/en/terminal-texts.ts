import { plural } from '../plural.ts';
import type { TerminalTexts } from '../terminal-texts.ts';
import { locale } from './locale.ts';

/** The texts of a shared terminal, in English. */
export const terminalTexts: TerminalTexts = {
  enterPin: 'Enter your PIN',
  erase: 'Erase',
  ok: 'OK',
  digits: (count) => plural(locale, count, { one: '# digit entered', other: '# digits entered' }),
  chooseName: 'Choose your name',
  search: 'Search by name',
  nobody: 'Nobody here has that name. Whoever works at another place clocks there.',
  usualNow: 'Usually now',
  likely: { in: 'likely to clock in', out: 'likely to clock out' },
  allNames: 'All names',
  back: 'Back',
  pinOf: (name) => `PIN of ${name}`,
  which: 'Who are you?',
  unknownPin: 'Nobody here has this PIN. Type it again, or ask your administrator for a new one.',
  unknownBadge:
    'This badge is not known here. If you work at another place, clock there, or ask your administrator.',
  closed: (seconds) =>
    plural(locale, seconds, {
      one: 'Too many wrong PINs. The pad opens in # second. Badges work.',
      other: 'Too many wrong PINs. The pad opens in # seconds. Badges work.',
    }),
  noRoster: 'This terminal does not know the people here yet. It needs the network once.',
  rosterAge: (days) =>
    plural(locale, days, {
      one: 'The list of people is # day old: this terminal has not reached the server.',
      other: 'The list of people is # days old: this terminal has not reached the server.',
    }),

  since: { in: (when) => `In since ${when}`, out: (when) => `Out since ${when}` },
  noPunch: 'No punch yet',
  yesterday: (time) => `yesterday ${time}`,
  onDay: (day, time) => `${day}, ${time}`,
  notMe: 'Not me',

  undo: 'Undo',
  justNow: {
    in: (seconds) => `You clocked in ${seconds} s ago.`,
    out: (seconds) => `You clocked out ${seconds} s ago.`,
  },
  allTheSame: { in: 'Clock in all the same', out: 'Clock out all the same' },
  leaveIt: 'Leave it as it is',

  forgotten: {
    yesterday: 'You did not clock out yesterday',
    day: (day) => `You did not clock out on ${day}`,
    ask: 'When did you leave?',
    what: 'It is recorded as your own statement.',
    comesIn: 'Your clock-in of now follows by itself.',
    state: (time) => `I left at ${time}`,
    skip: 'I do not know',
    earlier: (minutes) => (minutes < 60 ? `${minutes} minutes earlier` : '1 hour earlier'),
    later: (minutes) => (minutes < 60 ? `${minutes} minutes later` : '1 hour later'),
  },

  camera: {
    start: 'Turn on the camera',
    starting: 'The camera is starting…',
    hold: 'Hold your QR badge to the camera',
    denied:
      'The camera is not allowed in this browser. Allow it in the settings of this page, or use another way.',
    none: 'This device has no camera. Use another way.',
    busy: 'Another program is using the camera. Close it, or use another way.',
    unsupported: 'This browser gives no camera. Open the kiosk in a newer one, or use another way.',
    reader: 'The QR reader is not loaded yet. It needs the network once.',
  },
  nfc: {
    start: 'Turn on NFC',
    hold: 'Hold your card to the device',
    denied: 'NFC is not allowed in this browser. Allow it in the settings of this page, or use another way.',
    failed: 'NFC is turned off on this device. Turn it on in the system settings, or use another way.',
  },
};
