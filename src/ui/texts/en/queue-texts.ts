import { plural } from '../plural.ts';
import type { QueueTexts } from '../queue-texts.ts';
import { locale } from './locale.ts';

/** The texts about the punches that the device keeps, in English. */
export const queueTexts: QueueTexts = {
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
  storageAdvice: {
    full: 'This device’s storage is full: a punch cannot be kept here and counts only when it says “Recorded”. Delete files or apps to make room.',
    little:
      'This device’s storage is almost full. Delete files or apps, or punches can soon not be kept without a network.',
    broken:
      'This browser stores nothing: a punch cannot be kept here and counts only when it says “Recorded”. Open the kiosk in a normal window, not a private one, and allow it to store data; if that does not help, start the device again.',
  },
  queueTitle: 'Punches on this device',
  queueEmpty: 'Nothing is waiting. Everything is sent.',
  unlisted: (count) =>
    plural(locale, count, { one: '# more is not shown here', other: '# more are not shown here' }),
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
  askCode: 'Ask by receipt code',
  check: 'Look up',
  codeUnknown:
    'This device knows no punch with that code. Check the six characters, or ask on the device you used.',
  rescue: {
    save: 'Save to a file',
    share: 'Share as a file',
    what: 'Punches can be saved to a file that only the server can read. Bring it in on any kiosk; nothing is counted twice.',
    impossible:
      'No file can be made now. Try again in a moment; if it stays so, this device has lost its keys and must be set up again.',
    bringIn: 'Bring in a file',
    unreadable: 'This is no rescue file of a kiosk. Choose the file that was saved on the other device.',
    unreachable: 'The server cannot be reached. Try again later; the file stays good.',
    refused: (message) => `The server did not take the file: “${message}”. Give it to your administrator.`,
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
};
