import type { ApplianceTexts } from './appliance-texts.ts';
import { applianceTexts as en } from './en/appliance-texts.ts';
import { en as english } from './en.ts';
import { applianceTexts as kk } from './kk/appliance-texts.ts';
import { kk as kazakh } from './kk.ts';
import { applianceTexts as ru } from './ru/appliance-texts.ts';
import { ru as russian } from './ru.ts';
import { applianceTexts as uz } from './uz/appliance-texts.ts';
import { uz as uzbek } from './uz.ts';

/** These texts by the locale of the catalogue that they go with. */
export const APPLIANCE_LANGUAGES: Readonly<Record<string, ApplianceTexts>> = {
  [russian.locale]: ru,
  [uzbek.locale]: uz,
  [kazakh.locale]: kk,
  [english.locale]: en,
};
