import type { Catalogue } from './catalogue.ts';
import { accessTexts } from './en/access-texts.ts';
import { dayTexts } from './en/day-texts.ts';
import { locale } from './en/locale.ts';
import { placeTexts } from './en/place-texts.ts';
import { punchTexts } from './en/punch-texts.ts';
import { queueTexts } from './en/queue-texts.ts';
import { setupTexts } from './en/setup-texts.ts';
import { intlFormats } from './intl-formats.ts';

/** English. */
export const en: Catalogue = {
  locale,
  product: 'Workly Kiosk',
  language: 'Language',
  clockIn: 'Clock in',
  clockOut: 'Clock out',
  sampleCompany: 'Sample company',
  close: 'Close',
  cancel: 'Cancel',
  broken: {
    title: 'Something went wrong',
    what: [
      'Punches that were kept are safe on this device.',
      'Load the page again. If this comes back, tell your administrator.',
    ],
    reload: 'Load again',
  },
  updateReady: 'A new version is ready.',
  updateNow: 'Update',
  updateLater: 'Later',
  updateAdvised: 'A newer version of this app is recommended.',
  updateNeeded: 'The server asks for a newer version of this app.',

  ...punchTexts,
  ...placeTexts,
  ...queueTexts,
  ...setupTexts,
  ...dayTexts,
  ...intlFormats(locale),
  ...accessTexts,
};
