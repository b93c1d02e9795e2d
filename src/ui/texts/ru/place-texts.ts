import { metres } from '../metres.ts';
import type { PlaceTexts } from '../place-texts.ts';
import { locale } from './locale.ts';

/** The texts about places and positions, in Russian. */
export const placeTexts: PlaceTexts = {
  radius: (length) => `радиус ${metres(locale, length)}`,
  lastKnown: 'по последним данным',
  distance: (length, accuracy) =>
    `${metres(locale, length)} от центра, точность ±${metres(locale, accuracy)}`,
  accuracy: (accuracy) => `точность ±${metres(locale, accuracy)}`,
  positionAge: (seconds) => `данные ${seconds} с назад`,
  locating: 'Определяем местоположение…',
  noPosition: {
    denied: 'Без местоположения: доступ к нему запрещён в этом браузере.',
    unavailable: 'Без местоположения: устройство не смогло его определить.',
    timeout: 'Без местоположения: за 3 секунды оно не нашлось.',
    unsupported: 'Без местоположения: браузер его не определяет.',
    stale: 'Без местоположения: нашлось только устаревшее.',
    lost: 'Без местоположения: оно не нашлось до отправки отметки.',
  },
  allowPosition: 'Разрешить местоположение',
  allowPositionWhy:
    'С каждой отметкой записывается, где устройство было в этот момент. Между отметками оно не отслеживается.',
  turnedAway: {
    title: 'Не записано',
    outside: 'Вы за пределами этого места. Отметки принимаются только здесь.',
    unsure:
      'Местоположение слишком неточное, непонятно, здесь ли вы. Подойдите к окну или выйдите наружу и повторите.',
    unknown:
      'Без местоположения отметки здесь не принимаются. Разрешите его или подойдите к окну и повторите.',
    inside: 'Отметки отсюда не принимаются. Обратитесь к администратору.',
  },
  marked: {
    outside: 'За пределами места: записано с пометкой для проверки.',
    unsure: 'Неясно, здесь ли вы: записано с пометкой для проверки.',
    inside: 'Записано с пометкой для проверки.',
  },
  picture: (distance, accuracy, radius) =>
    `${metres(locale, distance)} от центра, плюс-минус ${metres(locale, accuracy)}; радиус круга ${metres(locale, radius)}`,
};
