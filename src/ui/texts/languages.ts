import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import { uz } from './uz.ts';

/** The languages there are, each by its own name. */
export const LANGUAGES = [
  { code: 'ru', name: 'Русский', catalogue: ru },
  { code: 'uz', name: 'Oʻzbekcha', catalogue: uz },
  { code: 'kk', name: 'Қазақша', catalogue: kk },
  { code: 'en', name: 'English', catalogue: en },
] as const satisfies readonly { code: string; name: string; catalogue: Catalogue }[];

/** The code of a language there is. */
export type LanguageCode = (typeof LANGUAGES)[number]['code'];
