import { plural } from '../plural.ts';
import type { SignInTexts } from '../sign-in-texts.ts';
import { locale } from './locale.ts';

/** The texts about signing in and installing, in English. */
export const signInTexts: SignInTexts = {
  signIn: {
    title: 'Sign in',
    email: 'E-mail',
    password: 'Password',
    showPassword: 'Show the password',
    action: 'Sign in',
    wrong: 'The e-mail or the password is wrong. Try again, or ask your administrator.',
    noPerson: 'This account belongs to nobody who clocks in. Ask your administrator.',
    tooMany: 'Too many tries. Wait a few minutes.',
    tooManyFor: (minutes) =>
      plural(locale, minutes, {
        one: 'Too many tries. Wait # minute.',
        other: 'Too many tries. Wait # minutes.',
      }),
    unreachable: 'The server cannot be reached. Try again in a moment.',
    refused: (message) => `The server refused: “${message}”. Ask your administrator.`,
    codeTitle: 'With a code or link',
    code: 'Code or link from your administrator',
    codeAction: 'Set up',
    codeForm: 'A code has eight letters and digits, such as 7F3K-9TQ2.',
    codeRefused: 'This code is used up, expired or wrong. Ask your administrator for a new one.',
    again: 'Sign in again',
  },
  install: {
    title: 'Install the kiosk',
    why: 'It gets an icon of its own, starts without a network, and the browser keeps what is stored.',
    action: 'Install',
    iosTitle: 'First add the kiosk to the home screen',
    iosWhy:
      'On an iPhone or iPad the installed kiosk shares nothing with Safari: what is set up here is not set up there.',
    iosSteps: [
      'Tap the Share button: the square with an arrow, at the bottom or the top of Safari.',
      'Scroll down and tap “Add to Home Screen”, then “Add”.',
      'Open the kiosk from the home screen and sign in there, or paste your link or code there.',
    ],
    iosAnyway: 'Go on in Safari',
    notNow: 'Not now',
  },
  wasTerminal: {
    title: (name) => `This device was the terminal “${name}”`,
    what: 'If it still stands where everybody clocks in, do not sign in here: all who come after you would clock in your name.',
    mine: 'It is my own device now',
  },
};
