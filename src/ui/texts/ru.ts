import type { Catalogue } from './catalogue.ts';
import { intlFormats } from './intl-formats.ts';
import { accessTexts } from './ru/access-texts.ts';
import { dayTexts } from './ru/day-texts.ts';
import { locale } from './ru/locale.ts';
import { placeTexts } from './ru/place-texts.ts';
import { punchTexts } from './ru/punch-texts.ts';
import { queueTexts } from './ru/queue-texts.ts';
import { setupTexts } from './ru/setup-texts.ts';

/** Russian. */
export const ru: Catalogue = {
  locale,
  product: 'Терминал Workly',
  language: 'Язык',
  clockIn: 'Приход',
  clockOut: 'Уход',
  sampleCompany: 'Учебная компания',
  close: 'Закрыть',
  cancel: 'Отмена',
  broken: {
    title: 'Что-то пошло не так',
    what: [
      'Сохранённые отметки остались на устройстве.',
      'Загрузите страницу снова. Если это повторится, сообщите администратору.',
    ],
    reload: 'Загрузить снова',
  },
  updateReady: 'Готова новая версия.',
  updateNow: 'Обновить',
  updateLater: 'Позже',
  updateAdvised: 'Рекомендуется более новая версия приложения.',
  updateNeeded: 'Серверу нужна более новая версия приложения.',

  ...punchTexts,
  ...placeTexts,
  ...queueTexts,
  ...setupTexts,
  ...dayTexts,
  ...intlFormats(locale),
  ...accessTexts,
};
