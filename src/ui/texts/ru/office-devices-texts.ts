import { formatNumber } from '../format-number.ts';
import type { OfficeDevicesTexts } from '../office-devices-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts of devices, in Russian. */
export const officeDevicesTexts: OfficeDevicesTexts = {
  devices: {
    enrol: 'Подключить планшет',
    search: 'Поиск',
    show: 'Показать',
    shown: { used: 'В работе', trouble: 'С замечаниями', revoked: 'Отозванные', all: 'Все' },
    counts: (used, silent) =>
      silent === 0
        ? `В работе ${formatNumber(locale, used)}, все на связи`
        : `В работе ${formatNumber(locale, used)}, молчат ${formatNumber(locale, silent)}`,
    kind: { terminal: 'Планшет у входа', personal: 'Своё устройство' },
    unnamed: 'Без названия',
    contact: {
      now: 'На связи',
      silent: 'Молчит',
      never: 'Не выходило на связь',
      resting: 'Сейчас не используется',
    },
    lastContact: (when) => `последний раз ${when}`,
    enrolled: (when) => `Подключено ${when}`,
    revoked: (when) => `Отозвано ${when}`,
    label: {
      contact: 'Связь',
      version: 'Версия',
      waiting: 'Ждут отправки',
      refused: 'Отклонено',
      battery: 'Батарея',
      clock: 'Часы',
      check: 'Самопроверка',
      chain: 'Номера отметок',
      pins: 'Неверные PIN-коды',
    },
    unknown: 'неизвестно',
    told: (when) => `Так сообщило устройство: ${when}.`,
    chainWhole: (received) =>
      plural(locale, received, {
        one: 'Пришла # отметка, все на месте',
        few: 'Пришло # отметки, все на месте',
        many: 'Пришло # отметок, все на месте',
        other: 'Пришло # отметки, все на месте',
      }),
    chainNone: 'отметок ещё нет',
    gaps: (count, numbers) =>
      plural(locale, count, {
        one: `Не хватает # отметки: ${numbers}`,
        few: `Не хватает # отметок: ${numbers}`,
        many: `Не хватает # отметок: ${numbers}`,
        other: `Не хватает # отметки: ${numbers}`,
      }),
    gapsWhat:
      'Устройство выдало эти номера, но отметок не прислало и у себя их не хранит. Возможно, его данные удалили: спросите, кто там отмечался в эти дни.',
    broken: (count, numbers) =>
      plural(locale, count, {
        one: `# отметка не сходится с предыдущей: ${numbers}`,
        few: `# отметки не сходятся с предыдущими: ${numbers}`,
        many: `# отметок не сходятся с предыдущими: ${numbers}`,
        other: `# отметки не сходятся с предыдущими: ${numbers}`,
      }),
    brokenWhat: 'Возможно, данные устройства кто-то изменил. Посмотрите эти отметки в журнале.',
    andMore: (numbers) => `${numbers} и другие`,
    undone: (count) =>
      plural(locale, count, {
        one: '# отменена',
        few: '# отменены',
        many: '# отменено',
        other: '# отменено',
      }),
    wrongPins: (count, when) =>
      plural(locale, count, {
        one: `# неверный PIN-код, ${when}`,
        few: `# неверных PIN-кода подряд, ${when}`,
        many: `# неверных PIN-кодов подряд, ${when}`,
        other: `# неверных PIN-кода подряд, ${when}`,
      }),
    clockRight: 'верны',
    pinsWhat: 'Возможно, там подбирают PIN-коды. Отметки сразу после этого ждут в «На проверке».',
    remark: {
      refused: (count) =>
        plural(locale, count, {
          one: '# отклонена',
          few: '# отклонены',
          many: '# отклонено',
          other: '# отклонено',
        }),
      gaps: (count) =>
        plural(locale, count, {
          one: 'нет # отметки',
          few: 'нет # отметок',
          many: 'нет # отметок',
          other: 'нет # отметки',
        }),
      broken: (count) =>
        plural(locale, count, {
          one: '# отметка не сходится',
          few: '# отметки не сходятся',
          many: '# отметок не сходятся',
          other: '# отметки не сходятся',
        }),
      pins: 'Неверные PIN-коды',
    },
    back: 'Все устройства',
    noDevice: 'Такого устройства нет',
    rename: 'Переименовать',
    name: 'Название',
    revoke: 'Отозвать',
    revokeAsk: (name) => `Отозвать: ${name}?`,
    revokeWhat: [
      'Оно больше ничего не сможет записать.',
      'То, что на нём осталось, оно может отправлять ещё 30 дней: эти отметки ждут в «На проверке» и засчитываются только после вашего «да».',
      'Чтобы использовать его снова, подключите его заново.',
    ],
    revokeHolds: (count) =>
      plural(locale, count, {
        one: 'По последним данным на нём # отметка.',
        few: 'По последним данным на нём # отметки.',
        many: 'По последним данным на нём # отметок.',
        other: 'По последним данным на нём # отметки.',
      }),
    revokeDone: (name) => `Отозвано: ${name}.`,
    again: 'Подключить снова',
    againWhat:
      'Для устройства, которое просит администратора. Оно останется тем же и отправит всё, что хранит.',
    empty: {
      title: 'Устройств пока нет',
      note: 'Подключите планшет у входа; телефоны появятся здесь, когда сотрудники войдут.',
    },
    noMatch: { title: 'В этом списке ничего нет', note: 'Покажите все устройства или измените запрос.' },
  },
};
