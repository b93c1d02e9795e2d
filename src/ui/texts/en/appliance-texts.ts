import type { ApplianceTexts } from '../appliance-texts.ts';
import { formatNumber } from '../format-number.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts of the self-check and of a device that stands by itself, in English. */
export const applianceTexts: ApplianceTexts = {
  check: {
    title: 'Self-check',
    running: 'Looking…',
    well: 'Everything works',
    remarks: (count) => plural(locale, count, { one: 'Works, # remark', other: 'Works, # remarks' }),
    trouble: (count) =>
      plural(locale, count, { one: '# thing needs attention', other: '# things need attention' }),
    again: 'Look again',
    at: (time) => `Looked at ${time}`,
    name: {
      server: 'Server',
      device: 'This device',
      clock: 'Clock',
      storage: 'Storage',
      queue: 'Waiting punches',
      camera: 'Camera',
      position: 'Position',
      'wake-lock': 'Screen',
      battery: 'Battery',
      version: 'Version',
    },
    result: { good: 'Good', poor: 'Remark', bad: 'Fault', absent: 'Not used' },
    advice: {
      server: 'Check the Wi-Fi or cable of this device; punches are kept until the server answers.',
      device: 'An administrator sets this device up again; punches are kept until then.',
      clock: 'Turn on automatic date and time in the system settings.',
      storage: 'Install the kiosk as an app and free some space on the device.',
      queue: 'Open the list of punches and look at what stands in the way.',
      camera:
        'Allow the camera for this page in the browser’s settings, or turn it off in the company’s policy.',
      position: 'Allow the location for this page in the browser’s settings.',
      'wake-lock': 'Set the screen to never turn off in the system settings.',
      battery: 'Plug the charger in.',
      version: 'The kiosk takes the new version by itself when nobody is using it.',
    },
    reached: 'answers',
    silent: 'does not answer',
    accepted: 'accepted by the server',
    unknownDevice: 'the server no longer knows it',
    keysLost: 'it has lost its keys',
    clockExact: (seconds) => plural(locale, seconds, { one: '# second off', other: '# seconds off' }),
    clockOff: (minutes) => plural(locale, minutes, { one: '# minute off', other: '# minutes off' }),
    clockUnknown: 'the server’s time is not known yet',
    clockChanged: 'it was set, or the device slept',
    free: (megabytes) => `${formatNumber(locale, megabytes)} MB free`,
    lasting: 'kept for good',
    fleeting: 'the browser may delete it',
    storageBroken: 'does not work',
    oldest: (minutes) =>
      plural(locale, minutes, { one: 'the oldest for # minute', other: 'the oldest for # minutes' }),
    access: {
      off: 'not needed here',
      ready: 'allowed',
      asks: 'not allowed yet',
      denied: 'forbidden in the browser',
      none: 'there is none',
    },
    awake: {
      off: 'not needed here',
      held: 'stays on',
      lost: 'may turn off',
      none: 'this browser cannot keep it on',
    },
    battery: (percent) => `${percent} %`,
    charging: 'charging',
    noBattery: 'not told by this browser',
    newer: {
      none: 'up to date',
      ready: 'a newer one waits',
      needed: 'the server asks for a newer one',
      advised: 'a newer one is recommended',
    },
  },
  rest: { touch: 'Touch to clock in or out' },
  fullScreen: {
    left: (time) => `Full screen was left at ${time}.`,
    enter: 'Full screen',
    leave: 'Leave full screen',
  },
  expired: {
    what: 'This terminal needs an administrator: the server no longer knows it. Go on clocking, punches are kept here.',
    keysLost:
      'This terminal needs an administrator: it has lost its keys and knows nobody by PIN or badge any more. Nothing that was recorded is lost.',
    setUp: 'Set up',
  },
  settings: {
    title: 'Settings',
    pin: 'Administrator’s PIN',
    open: 'Open',
    wrongPin: 'This is not an administrator’s PIN. Type it again.',
    wait: (seconds) =>
      plural(locale, seconds, {
        one: 'Too many wrong PINs. Wait # second.',
        other: 'Too many wrong PINs. Wait # seconds.',
      }),
    noPin:
      'No administrator’s PIN is set for this place, so the settings stay shut. An administrator sets one in the policy.',
    queue: 'Punches on this device',
    screen: 'Screen',
    language: 'Language of this terminal',
    names: 'List of names',
    usualFirst: 'The usual names first',
    usualFirstNote: 'Learnt here from how often people clock at which hour. Turned off, it is forgotten.',
    setUpAnew: 'Set this terminal up again',
    endTerminal: 'End this terminal',
  },
  linkHere: {
    title: 'This device is a terminal',
    what: (name) =>
      `A link was opened that makes this browser another device. The terminal “${name}” would end here, and everybody who clocks in next would do so elsewhere.`,
    use: 'Use the link',
  },
};
