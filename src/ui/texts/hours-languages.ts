import { hoursTexts as en } from './en/hours-texts.ts';
import { en as english } from './en.ts';
import type { HoursTexts } from './hours-texts.ts';
import { hoursTexts as kk } from './kk/hours-texts.ts';
import { kk as kazakh } from './kk.ts';
import { hoursTexts as ru } from './ru/hours-texts.ts';
import { ru as russian } from './ru.ts';
import { hoursTexts as uz } from './uz/hours-texts.ts';
import { uz as uzbek } from './uz.ts';

/** These texts by the locale of the catalogue that they go with. */
export const HOURS_LANGUAGES: Readonly<Record<string, HoursTexts>> = {
  [russian.locale]: ru,
  [uzbek.locale]: uz,
  [kazakh.locale]: kk,
  [english.locale]: en,
};
