import { hoursTexts as english } from './en/hours-texts.ts';
import { HOURS_LANGUAGES } from './hours-languages.ts';
import type { HoursTexts } from './hours-texts.ts';
import { useTexts } from './texts-context.ts';

/** These texts in the language that is shown. */
export function useHoursTexts(): HoursTexts {
  return HOURS_LANGUAGES[useTexts().locale] ?? english;
}
