import { signInTexts as en } from './en/sign-in-texts.ts';
import { en as english } from './en.ts';
import { signInTexts as kk } from './kk/sign-in-texts.ts';
import { kk as kazakh } from './kk.ts';
import { signInTexts as ru } from './ru/sign-in-texts.ts';
import { ru as russian } from './ru.ts';
import type { SignInTexts } from './sign-in-texts.ts';
import { signInTexts as uz } from './uz/sign-in-texts.ts';
import { uz as uzbek } from './uz.ts';

/** These texts by the locale of the catalogue that they go with. */
export const SIGN_IN_LANGUAGES: Readonly<Record<string, SignInTexts>> = {
  [russian.locale]: ru,
  [uzbek.locale]: uz,
  [kazakh.locale]: kk,
  [english.locale]: en,
};
