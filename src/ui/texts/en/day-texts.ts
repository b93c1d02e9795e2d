import type { DayTexts } from '../day-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts about a person's own day, in English. */
export const dayTexts: DayTexts = {
  day: {
    since: { in: (time) => `In since ${time}`, out: (time) => `Out since ${time}` },
    duration: (hours, minutes) => (hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`),
    nothingYet: 'No punches today yet',
    title: 'What is recorded about you',
    about: 'Your punches of today and what was recorded with each. A position is recorded only with a punch.',
    onlyHere: 'The server cannot be reached: this is only what lies on this device.',
    label: {
      when: 'When',
      place: 'Where',
      position: 'Position',
      method: 'Known by',
      address: 'Network address',
      device: 'On this device',
    },
    method: {
      own: 'your own device',
      pin: 'PIN',
      badge: 'badge',
      camera: 'QR badge, by camera',
      nfc: 'NFC badge',
      list: 'the list of names',
    },
    verdict: {
      live: 'received at once',
      kept: 'received later',
      doubtful: 'the time is being checked',
    },
    stated: 'you stated this time afterwards',
    noPosition: 'none was recorded',
    noAddress: 'none was recorded',
    review: 'Somebody will look at this punch before it counts.',
    forgets: (when) => `until ${when}`,
    forgetsOnceSent: (days) =>
      plural(locale, days, {
        one: 'until it is recorded, and # day more',
        other: 'until it is recorded, and # days more',
      }),
    keptForDecision: 'until somebody decides about it',
    keptForGood: 'for as long as the device is in use: it was not sent',
    notHere: 'not kept here',
  },
};
