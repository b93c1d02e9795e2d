import { formatNumber } from '../format-number.ts';
import type { OfficeTexts } from '../office-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

const number = (count: number) => formatNumber(locale, count);

/** What every page of the office says, in English. */
export const officeTexts: OfficeTexts = {
  office: {
    title: 'Office',
    menu: 'Menu',
    skip: 'To the content',
    pages: {
      presence: 'Who is in',
      record: 'Record',
      review: 'To review',
      hours: 'Hours',
      people: 'People',
      places: 'Places',
      devices: 'Devices',
      company: 'Company',
    },
    noPage: { title: 'There is no such page', what: 'Choose one from the menu.' },
    noNetwork: 'There is no network. The office works online only; the page goes on by itself.',
    noServer: 'The server does not answer. The page asks again by itself.',
    notLoaded: {
      title: 'This could not be loaded',
      what: 'Check the network, then try again.',
      again: 'Try again',
    },
    keptByWorkly: 'People, places and hours are kept by Workly. Change them there; here they are shown.',
    sample: 'This is the sample company, to try things out.',
    sampleHow:
      'To set up your own, open the address that the server printed at its start. A new start prints a new one. The sample then goes away.',
  },
  officeSignIn: {
    title: 'Office: sign in',
    note: 'For administrators of the company.',
    email: 'E-mail',
    password: 'Password',
    showPassword: 'Show password',
    action: 'Sign in',
    signOut: 'Sign out',
    wrong: 'E-mail or password is wrong. Try again, or ask another administrator.',
    wrongPassword: 'The password is wrong. Try again.',
    noEmail: 'Give an e-mail address, like anna@example.com.',
    noAdministrator: 'This account is no administrator’s. Sign in with one that is.',
    notSetUp:
      'No company is set up on this server yet. Open the address that the server printed at its start; a new start prints a new one.',
    again: {
      title: 'Your password, please',
      what: 'This decides who is let in. The password then counts for 15 minutes.',
      action: 'Continue',
    },
    ended: {
      title: 'Sign in again',
      what: (email) => `You were signed out. Give the password of ${email}, and you go on where you were.`,
    },
  },
  common: {
    save: 'Save',
    saved: 'Saved.',
    loading: 'Loading…',
    retry: 'Try again',
    previous: 'Back',
    next: 'Next',
    paging: 'Pages',
    shown: (from, to, total) => `${number(from)}–${number(to)} of ${number(total)}`,
    filter: 'Filter',
  },
  failure: {
    unreachable: 'The server does not answer. Check the network and try again.',
    tooMany: 'Too many attempts. Wait a few minutes.',
    tooManyFor: (minutes) =>
      plural(locale, minutes, {
        one: 'Too many attempts. Wait # minute.',
        other: 'Too many attempts. Wait # minutes.',
      }),
    denied: 'The server does not allow this. Ask whoever runs it.',
    gone: 'This is not there any more. Load the page again.',
    refused: (message) => `The server refused: “${message}”. Change what was entered and try again.`,
  },
};
