import { LANGUAGES, type LanguageCode } from './languages.ts';

/** The first of a person's languages that there is, else English. */
export function chooseLanguage(wanted: readonly string[]): LanguageCode {
  for (const tag of wanted) {
    const [primary] = tag.toLowerCase().split('-');
    const found = LANGUAGES.find(({ code }) => code === primary);
    if (found) return found.code;
  }
  return 'en';
}
