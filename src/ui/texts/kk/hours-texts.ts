import type { HoursTexts } from '../hours-texts.ts';

/** The texts about a person's hours, in Kazakh. */
export const hoursTexts: HoursTexts = {
  week: 'Осы аптада',
  asOf: (when) => `Сервермен байланыс жоқ: ${when} кезіндегі дерек пен осы құрылғыдағы белгілер бойынша.`,
  unclosed: (when) => `Есептелмеді, кету белгісі жоқ: ${when}`,
  sayWhen: 'Қашан кеткеніңізді айтыңыз',
};
