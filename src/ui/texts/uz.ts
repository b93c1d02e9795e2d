import type { Catalogue } from './catalogue.ts';
import { accessTexts } from './uz/access-texts.ts';
import { dayTexts } from './uz/day-texts.ts';
import { formatTexts } from './uz/format-texts.ts';
import { locale } from './uz/locale.ts';
import { placeTexts } from './uz/place-texts.ts';
import { punchTexts } from './uz/punch-texts.ts';
import { queueTexts } from './uz/queue-texts.ts';
import { setupTexts } from './uz/setup-texts.ts';

/** Uzbek in Latin script. */
export const uz: Catalogue = {
  locale,
  product: 'Workly terminali',
  language: 'Til',
  clockIn: 'Keldim',
  clockOut: 'Ketdim',
  sampleCompany: 'Namuna kompaniya',
  close: 'Yopish',
  cancel: 'Bekor qilish',
  broken: {
    title: 'Nimadir xato ketdi',
    what: [
      'Saqlangan belgilar shu qurilmada turibdi.',
      'Sahifani qayta yuklang. Takrorlansa, administratorga ayting.',
    ],
    reload: 'Qayta yuklash',
  },
  updateReady: 'Yangi versiya tayyor.',
  updateNow: 'Yangilash',
  updateLater: 'Keyinroq',
  updateAdvised: 'Ilovaning yangiroq versiyasi tavsiya etiladi.',
  updateNeeded: 'Server ilovaning yangiroq versiyasini talab qilmoqda.',

  ...punchTexts,
  ...placeTexts,
  ...queueTexts,
  ...setupTexts,
  ...dayTexts,
  ...formatTexts,
  ...accessTexts,
};
