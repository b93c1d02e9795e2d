import { rollCallTexts as en } from './en/roll-call-texts.ts';
import { en as english } from './en.ts';
import { rollCallTexts as kk } from './kk/roll-call-texts.ts';
import { kk as kazakh } from './kk.ts';
import type { RollCallTexts } from './roll-call-texts.ts';
import { rollCallTexts as ru } from './ru/roll-call-texts.ts';
import { ru as russian } from './ru.ts';
import { rollCallTexts as uz } from './uz/roll-call-texts.ts';
import { uz as uzbek } from './uz.ts';

/** These texts by the locale of the catalogue that they go with. */
export const ROLL_CALL_LANGUAGES: Readonly<Record<string, RollCallTexts>> = {
  [russian.locale]: ru,
  [uzbek.locale]: uz,
  [kazakh.locale]: kk,
  [english.locale]: en,
};
