import type { Catalogue } from './catalogue.ts';
import { metres } from './metres.ts';
import { plural } from './plural.ts';

const locale = 'en-GB';

/** English. */
export const en: Catalogue = {
  locale,
  product: 'Workly Kiosk',
  language: 'Language',

  clockIn: 'Clock in',
  clockOut: 'Clock out',
  sampleCompany: 'Sample company',
  signOut: 'Sign out',
  close: 'Close',
  cancel: 'Cancel',

  done: { in: (time) => `Clocked in ${time}`, out: (time) => `Clocked out ${time}` },
  punch: { in: (time) => `Clock-in ${time}`, out: (time) => `Clock-out ${time}` },
  state: {
    saving: 'Saving…',
    kept: 'Kept on this device',
    recorded: 'Recorded',
    refused: 'Refused',
    signIn: 'Needs sign-in',
    update: 'Needs an update',
    fault: 'Needs attention',
    sending: 'Sending…',
    notSaved: 'Not saved',
    undone: 'Given up',
  },
  meaning: {
    kept: 'It will be sent by itself. You can go.',
    signIn: 'It is safe on this device and will be sent once you sign in with a new enrolment link.',
    update: 'It is safe on this device and will be sent once the app is updated.',
    fault:
      'It is safe on this device, but the server has another punch under its number. Tell your administrator.',
    unsaved: 'This browser cannot store anything. Keep this page open until it says “Recorded”.',
    unsavedUnreachable:
      'NOT recorded yet: this browser cannot store anything and the server cannot be reached. Keep this page open, or tell your manager.',
    unsavedHeld:
      'NOT recorded: the server no longer knows this device, and this browser cannot store anything. Tell your manager.',
  },
  refusal: {
    denied: 'You may not clock here. Ask your administrator.',
    unknownLocation: 'The server does not know this place or person any more. Ask your administrator.',
    time: 'The server did not accept the time. Ask your administrator.',
    other: (message) => `The server says: ${message}`,
  },
  obstacle: {
    'no-answer': 'No connection to the server.',
    stranger: 'This network lets nothing through to the server. It may want a login.',
    busy: 'The server is busy.',
    'server-fault': 'The server has a fault.',
  },

  radius: (length) => `radius ${metres(locale, length)}`,
  lastKnown: 'as last known',
  distance: (length, accuracy) =>
    `${metres(locale, length)} from the centre, accurate to ±${metres(locale, accuracy)}`,
  accuracy: (accuracy) => `accurate to ±${metres(locale, accuracy)}`,
  positionAge: (seconds) => `position ${seconds} s old`,
  locating: 'Finding your position…',
  noPosition: {
    denied: 'Without a position: location access is not allowed in this browser.',
    unavailable: 'Without a position: the device could not find one.',
    timeout: 'Without a position: none was found within 3 seconds.',
    unsupported: 'Without a position: this browser has none.',
    stale: 'Without a position: only an old one was to be had.',
    lost: 'Without a position: none was found before the punch had to go out.',
  },
  clockDoubtful: 'The time is this device’s own. It will be checked with the server.',

  allSent: 'Everything is sent',
  waiting: (count) => plural(locale, count, { one: '# punch waiting', other: '# punches waiting' }),
  refusedCount: (count) => plural(locale, count, { one: '# punch refused', other: '# punches refused' }),
  unsavedCount: (count) =>
    plural(locale, count, {
      one: '# punch is not saved: keep this page open',
      other: '# punches are not saved: keep this page open',
    }),
  offline: 'No network: punches are kept here and sent later',
  storageFault: 'This browser cannot store punches. Without a network, clocking will not work here.',
  queueTitle: 'Punches on this device',
  queueEmpty: 'Nothing is waiting. Everything is sent.',
  sendNow: 'Send now',
  retry: 'Try again',
  ofAnother: 'Of another person. It is sent once that person signs in here.',
  another: 'Another person',
  tries: (count) => plural(locale, count, { one: '# try', other: '# tries' }),
  nextTry: (time) => `next try ${time}`,
  today: 'Today',
  oldest: (hours) => plural(locale, hours, { one: 'the oldest for # hour', other: 'the oldest for # hours' }),
  storageLasting: 'The browser has promised to keep what is stored here.',
  storageFleeting:
    'The browser may delete what is stored here when space runs out. Installing the app helps.',

  receiptCode: 'Code',
  askCode: 'Ask by receipt code',
  check: 'Look up',
  codeUnknown:
    'This device knows no punch with that code. Check the six characters, or ask on the device you used.',

  rescue: {
    save: 'Save to a file',
    share: 'Share as a file',
    what: 'Punches can be saved to a file that only the server can read. Bring it in on any kiosk; nothing is counted twice.',
    bringIn: 'Bring in a file',
    unreadable: 'This is no rescue file of a kiosk.',
    unreachable: 'The server cannot be reached. Try again later; the file stays good.',
    refused: (message) => `The server did not take the file: ${message}`,
    done: (recorded, refused) =>
      refused === 0
        ? `${plural(locale, recorded, { one: '# punch is', other: '# punches are' })} recorded.`
        : `${plural(locale, recorded, { one: '# punch is', other: '# punches are' })} recorded, ${refused} refused.`,
  },
  giveUp: {
    start: 'Give up',
    what: 'The punch will never be sent. A copy is saved to a file first, and it stays in this list with your reason.',
    reason: 'Why?',
    confirm: 'Save a copy and give up',
  },

  enrolling: 'Setting up this device…',
  enrollingUnreachable: 'The server cannot be reached. Setting up goes on as soon as it can.',
  looking: 'Connecting…',
  notEnrolled: {
    title: 'This device is not set up yet',
    how: [
      'Open the enrolment link that your administrator gave you, in this browser.',
      'Each link works once. If yours was already used, ask for a new one.',
      'On an iPhone or iPad, add this page to the home screen first and open the link from there.',
    ],
  },
  linkRefused:
    'This enrolment link has been used already or has expired. Ask your administrator for a new one.',
  serverUnreachable: 'The server cannot be reached right now. This page tries again by itself.',
  insecure: {
    title: 'This address is not secure',
    why: [
      'Over plain http a browser keeps no punches offline and gives no position, so clocking would not be safe here.',
      'Open the kiosk by its https address, or on the server’s own machine by http://localhost.',
      'Your administrator can set up https; the README says how.',
    ],
  },
  broken: {
    title: 'Something went wrong',
    what: [
      'Punches that were kept are safe on this device.',
      'Load the page again. If this comes back, tell your administrator.',
    ],
    reload: 'Load again',
  },
  needsSignIn:
    'The server no longer knows this device. Punches are kept here. Open a new enrolment link to send them.',
  signOutAsk: 'Sign out on this device?',
  signOutWaiting: (count) =>
    plural(locale, count, {
      one: '# punch is still waiting here. It stays on this device and is sent when you sign in again.',
      other:
        '# punches are still waiting here. They stay on this device and are sent when you sign in again.',
    }),
  signOutFailed: 'The server cannot be reached, so you are still signed in. Try again later.',

  updateReady: 'A new version is ready.',
  updateNow: 'Update',
  updateLater: 'Later',
  updateNeeded: 'The server asks for a newer version of this app.',
};
