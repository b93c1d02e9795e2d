import { officeTexts as en } from './en/office-texts.ts';
import { en as english } from './en.ts';
import { officeTexts as kk } from './kk/office-texts.ts';
import { kk as kazakh } from './kk.ts';
import type { OfficeTexts } from './office-texts.ts';
import { officeTexts as ru } from './ru/office-texts.ts';
import { ru as russian } from './ru.ts';
import { officeTexts as uz } from './uz/office-texts.ts';
import { uz as uzbek } from './uz.ts';

/** These texts by the locale of the catalogue that they go with. */
export const OFFICE_LANGUAGES: Readonly<Record<string, OfficeTexts>> = {
  [russian.locale]: ru,
  [uzbek.locale]: uz,
  [kazakh.locale]: kk,
  [english.locale]: en,
};
