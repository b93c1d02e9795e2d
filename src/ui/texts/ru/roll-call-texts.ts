import { plural } from '../plural.ts';
import type { RollCallTexts } from '../roll-call-texts.ts';
import { locale } from './locale.ts';

/** The texts of a roll call, in Russian. */
export const rollCallTexts: RollCallTexts = {
  title: 'Перекличка',
  begun: (time) => `Начата в ${time}.`,
  known: (when) => `Отметки этого терминала известны на сейчас, с других устройств — на ${when}.`,
  missing: (count) =>
    plural(locale, count, {
      one: 'Не найден # человек',
      few: 'Не найдены # человека',
      many: 'Не найдено # человек',
      other: 'Не найдено # человека',
    }),
  safe: (count) => plural(locale, count, { other: 'В безопасности: #' }),
  nobodyIn: 'По данным терминала, на месте никого нет.',
  there: 'На месте',
  notThere: (count) => plural(locale, count, { other: 'Не отмечены на месте: #' }),
  longAgo: 'давно; возможно, уход не отмечен',
  leftSince: 'после начала переклички',
  onlyMissing: 'Только ненайденные',
  onlyMissingNote: 'Имена с галочкой скрыты.',
  share: 'Поделиться',
  save: 'Сохранить',
  print: 'Печать',
  end: 'Завершить',
  endAsk: 'Завершить перекличку? Галочки удалятся.',
  endNow: 'Завершить и удалить',
  goOn: 'Продолжить',
  running: (time) => `С ${time} идёт перекличка.`,
  written: (time) => `Составлено в ${time}.`,
  missingTitle: 'Не найдены',
  safeTitle: 'В безопасности',
};
