import type { DayTexts } from '../day-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts about a person's own day, in Russian. */
export const dayTexts: DayTexts = {
  day: {
    since: { in: (time) => `На работе с ${time}`, out: (time) => `Не на работе с ${time}` },
    duration: (hours, minutes) => (hours > 0 ? `${hours} ч ${minutes} мин` : `${minutes} мин`),
    nothingYet: 'Сегодня отметок ещё нет',
    title: 'Что о вас записано',
    about:
      'Ваши отметки за сегодня и то, что записано с каждой. Местоположение записывается только с отметкой.',
    onlyHere: 'Сервер недоступен: показано только то, что есть на этом устройстве.',
    label: {
      when: 'Когда',
      place: 'Где',
      position: 'Местоположение',
      method: 'Как вас узнали',
      address: 'Сетевой адрес',
      device: 'На этом устройстве',
    },
    method: {
      own: 'ваше устройство',
      pin: 'PIN-код',
      badge: 'пропуск',
      camera: 'QR-код через камеру',
      nfc: 'NFC-пропуск',
      list: 'список имён',
    },
    verdict: {
      live: 'получено сразу',
      kept: 'получено позже',
      doubtful: 'время проверяется',
    },
    stated: 'это время вы указали позже',
    noPosition: 'не записано',
    noAddress: 'не записан',
    review: 'Эту отметку проверят, прежде чем засчитать.',
    forgets: (when) => `до ${when}`,
    forgetsOnceSent: (days) =>
      plural(locale, days, {
        one: 'до записи на сервере и ещё # день',
        few: 'до записи на сервере и ещё # дня',
        many: 'до записи на сервере и ещё # дней',
        other: 'до записи на сервере и ещё # дня',
      }),
    keptForDecision: 'пока о ней не примут решение',
    keptForGood: 'пока устройство используется: отметка не отправлена',
    notHere: 'здесь не хранится',
  },
};
