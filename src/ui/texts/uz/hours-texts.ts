import type { HoursTexts } from '../hours-texts.ts';

/** The texts about a person's hours, in Uzbek. */
export const hoursTexts: HoursTexts = {
  week: 'Shu hafta',
  asOf: (when) => `Server bilan aloqa yoʻq: ${when} dagi maʼlumot va shu qurilmadagi belgilar boʻyicha.`,
  unclosed: (when) => `Hisoblanmadi, ketish belgisi yoʻq: ${when}`,
  sayWhen: 'Qachon ketganingizni ayting',
};
