import type { HoursTexts } from '../hours-texts.ts';

/** The texts about a person's hours, in Russian. */
export const hoursTexts: HoursTexts = {
  week: 'На этой неделе',
  asOf: (when) => `Без связи с сервером: по данным на ${when} и отметкам на этом устройстве.`,
  unclosed: (when) => `Не посчитано, нет отметки об уходе: ${when}`,
  sayWhen: 'Указать время ухода',
};
