import type { OfficePresenceTexts } from '../office-presence-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts of who is in, in Russian. */
export const officePresenceTexts: OfficePresenceTexts = {
  presence: {
    stream: { live: 'Обновляется само', connecting: 'Соединяемся…' },
    lost: (since) =>
      `Не обновляется, последние данные: ${since}. Сервер недоступен; страница продолжит сама.`,
    place: 'Место',
    everywhere: 'Все места',
    show: 'Показать',
    shown: { in: 'На месте', out: 'Ушли', all: 'Все' },
    search: 'Поиск по имени',
    counts: (inside, total) => plural(locale, inside, { other: `На месте # из ${total}` }),
    name: 'Имя',
    state: 'Состояние',
    since: 'С какого времени',
    where: 'Где',
    standing: { in: 'На месте', out: 'Нет на месте', none: 'Отметок ещё нет' },
    forLong: (duration) => `уже ${duration}`,
    heard: (when) => `сервер узнал об этом в ${when}`,
    worksAt: (place) => `работает здесь: ${place}`,
    review: 'на проверке',
    freshness: {
      title: 'Насколько это свежо',
      fresh: (place) => `${place}: данные свежие.`,
      allFresh: 'Все места на связи: данные свежие.',
      silent: (place, since) => `Планшет «${place}» молчит, последняя связь: ${since}.`,
      silentHolding: (place, since, count) =>
        plural(locale, count, {
          one: `Планшет «${place}» молчит, последняя связь: ${since}; на нём # отметка.`,
          few: `Планшет «${place}» молчит, последняя связь: ${since}; на нём # отметки.`,
          many: `Планшет «${place}» молчит, последняя связь: ${since}; на нём # отметок.`,
          other: `Планшет «${place}» молчит, последняя связь: ${since}; на нём # отметки.`,
        }),
      onTheirWay: (place, count) =>
        plural(locale, count, {
          one: `${place}: # отметка ещё в пути.`,
          few: `${place}: # отметки ещё в пути.`,
          many: `${place}: # отметок ещё в пути.`,
          other: `${place}: # отметки ещё в пути.`,
        }),
      more: (count) =>
        plural(locale, count, {
          one: 'Показать ещё # место',
          few: 'Показать ещё # места',
          many: 'Показать ещё # мест',
          other: 'Показать ещё # места',
        }),
      fewer: 'Показать меньше мест',
    },
    nobody: {
      title: 'Сотрудников пока нет',
      note: 'Добавьте сотрудников, и они появятся здесь по своим отметкам.',
    },
    noMatch: {
      title: 'В этом списке никого нет',
      note: 'Покажите всех или выберите другое место или имя.',
    },
    rollCall: {
      print: 'Печать переклички',
      title: 'Перекличка',
      made: (when) => `Составлена ${when}`,
      people: (count) =>
        plural(locale, count, {
          one: 'На месте # человек',
          few: 'На месте # человека',
          many: 'На месте # человек',
          other: 'На месте # человека',
        }),
      here: 'Есть',
      nobody: 'По отметкам на месте никого нет.',
      checkedBy: 'Проверил',
      checkedAt: 'Время',
    },
  },
};
