import { officeKeepingTexts as en } from './en/office-keeping-texts.ts';
import { en as english } from './en.ts';
import { officeKeepingTexts as kk } from './kk/office-keeping-texts.ts';
import { kk as kazakh } from './kk.ts';
import type { OfficeKeepingTexts } from './office-keeping-texts.ts';
import { officeKeepingTexts as ru } from './ru/office-keeping-texts.ts';
import { ru as russian } from './ru.ts';
import { officeKeepingTexts as uz } from './uz/office-keeping-texts.ts';
import { uz as uzbek } from './uz.ts';

/** These texts by the locale of the catalogue that they go with. */
export const OFFICE_KEEPING_LANGUAGES: Readonly<Record<string, OfficeKeepingTexts>> = {
  [russian.locale]: ru,
  [uzbek.locale]: uz,
  [kazakh.locale]: kk,
  [english.locale]: en,
};
