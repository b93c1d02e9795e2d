import { officeWorkTexts as en } from './en/office-work-texts.ts';
import { en as english } from './en.ts';
import { officeWorkTexts as kk } from './kk/office-work-texts.ts';
import { kk as kazakh } from './kk.ts';
import type { OfficeWorkTexts } from './office-work-texts.ts';
import { officeWorkTexts as ru } from './ru/office-work-texts.ts';
import { ru as russian } from './ru.ts';
import { officeWorkTexts as uz } from './uz/office-work-texts.ts';
import { uz as uzbek } from './uz.ts';

/** These texts by the locale of the catalogue that they go with. */
export const OFFICE_WORK_LANGUAGES: Readonly<Record<string, OfficeWorkTexts>> = {
  [russian.locale]: ru,
  [uzbek.locale]: uz,
  [kazakh.locale]: kk,
  [english.locale]: en,
};
