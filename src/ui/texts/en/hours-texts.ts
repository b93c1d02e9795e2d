import type { HoursTexts } from '../hours-texts.ts';

/** The texts about a person's hours, in English. */
export const hoursTexts: HoursTexts = {
  week: 'This week',
  asOf: (when) => `Without the server: as of ${when}, with what was tapped here since.`,
  unclosed: (when) => `Not counted, there is no clock-out: ${when}`,
  sayWhen: 'Say when you left',
};
