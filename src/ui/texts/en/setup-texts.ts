import { plural } from '../plural.ts';
import type { SetupTexts } from '../setup-texts.ts';
import { locale } from './locale.ts';

/** The texts about how a device is set up and signed out, in English. */
export const setupTexts: SetupTexts = {
  signOut: 'Sign out',
  enrolling: 'Setting up this device…',
  enrollingUnreachable: 'The server cannot be reached. Setting up goes on as soon as it can.',
  looking: 'Connecting…',
  notEnrolled: {
    title: 'This device is not set up yet',
    how: [
      'Open the enrolment link that your administrator gave you, in this browser.',
      'Each link works once. If yours was already used, ask for a new one.',
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
  needsSignIn:
    'The server no longer knows this device. Punches are kept here. Sign in again, or open a new enrolment link, to send them.',
  signOutAsk: 'Sign out on this device?',
  signOutWaiting: (count) =>
    plural(locale, count, {
      one: '# punch is still waiting here. It stays on this device and is sent when you sign in again.',
      other:
        '# punches are still waiting here. They stay on this device and are sent when you sign in again.',
    }),
  signOutFailed: 'The server cannot be reached, so you are still signed in. Try again later.',
};
