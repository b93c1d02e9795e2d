import type { DayTexts } from '../day-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts about a person's own day, in Kazakh. */
export const dayTexts: DayTexts = {
  day: {
    since: { in: (time) => `Жұмыста, келгені ${time}`, out: (time) => `Жұмыста емес, кеткені ${time}` },
    duration: (hours, minutes) => (hours > 0 ? `${hours} сағ ${minutes} мин` : `${minutes} мин`),
    nothingYet: 'Бүгін әлі белгі жоқ',
    title: 'Сіз туралы не жазылған',
    about: 'Бүгінгі белгілеріңіз және әрқайсысымен бірге не жазылғаны. Орналасу тек белгімен бірге жазылады.',
    onlyHere: 'Сервермен байланыс жоқ: тек осы құрылғыда бары көрсетілген.',
    label: {
      when: 'Қашан',
      place: 'Қайда',
      position: 'Орналасу',
      method: 'Қалай танылдыңыз',
      address: 'Желідегі мекенжай',
      device: 'Осы құрылғыда',
    },
    method: {
      own: 'өз құрылғыңыз',
      pin: 'PIN-код',
      badge: 'бейдж',
      camera: 'камера арқылы QR-код',
      nfc: 'NFC бейдж',
      list: 'есімдер тізімі',
    },
    verdict: {
      live: 'бірден қабылданды',
      kept: 'кейінірек қабылданды',
      doubtful: 'уақыты тексерілуде',
    },
    stated: 'бұл уақытты кейін өзіңіз айттыңыз',
    noPosition: 'жазылмаған',
    noAddress: 'жазылмаған',
    review: 'Есепке алмас бұрын бұл белгіні қарап шығады.',
    forgets: (when) => `мына күнге дейін: ${when}`,
    forgetsOnceSent: (days) => plural(locale, days, { other: 'серверге жазылғанша және тағы # күн' }),
    keptForDecision: 'ол туралы шешім шыққанша',
    keptForGood: 'құрылғы қолданыста болғанша: белгі жіберілген жоқ',
    notHere: 'мұнда сақталмайды',
  },
};
