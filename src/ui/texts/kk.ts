import type { Catalogue } from './catalogue.ts';
import { accessTexts } from './kk/access-texts.ts';
import { dayTexts } from './kk/day-texts.ts';
import { formatTexts } from './kk/format-texts.ts';
import { locale } from './kk/locale.ts';
import { placeTexts } from './kk/place-texts.ts';
import { punchTexts } from './kk/punch-texts.ts';
import { queueTexts } from './kk/queue-texts.ts';
import { setupTexts } from './kk/setup-texts.ts';

/** Kazakh in Cyrillic script. */
export const kk: Catalogue = {
  locale,
  product: 'Workly терминалы',
  language: 'Тіл',
  clockIn: 'Келдім',
  clockOut: 'Кеттім',
  sampleCompany: 'Үлгі компания',
  close: 'Жабу',
  cancel: 'Бас тарту',
  broken: {
    title: 'Бірдеңе дұрыс болмады',
    what: ['Сақталған белгілер осы құрылғыда тұр.', 'Бетті қайта жүктеңіз. Қайталанса, әкімшіге айтыңыз.'],
    reload: 'Қайта жүктеу',
  },
  updateReady: 'Жаңа нұсқа дайын.',
  updateNow: 'Жаңарту',
  updateLater: 'Кейінірек',
  updateAdvised: 'Қолданбаның жаңарақ нұсқасы ұсынылады.',
  updateNeeded: 'Сервер қолданбаның жаңарақ нұсқасын талап етеді.',

  ...punchTexts,
  ...placeTexts,
  ...queueTexts,
  ...setupTexts,
  ...dayTexts,
  ...formatTexts,
  ...accessTexts,
};
