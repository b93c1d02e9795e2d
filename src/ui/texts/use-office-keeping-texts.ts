import { officeKeepingTexts as english } from './en/office-keeping-texts.ts';
import { OFFICE_KEEPING_LANGUAGES } from './office-keeping-languages.ts';
import type { OfficeKeepingTexts } from './office-keeping-texts.ts';
import { useTexts } from './texts-context.ts';

/** The texts of the company, its people, and how they get ready to clock, in the language that is shown. */
export function useOfficeKeepingTexts(): OfficeKeepingTexts {
  return OFFICE_KEEPING_LANGUAGES[useTexts().locale] ?? english;
}
