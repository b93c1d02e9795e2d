import { officeTexts as english } from './en/office-texts.ts';
import { OFFICE_LANGUAGES } from './office-languages.ts';
import type { OfficeTexts } from './office-texts.ts';
import { useTexts } from './texts-context.ts';

/** The office's own texts in the language that is shown. */
export function useOfficeTexts(): OfficeTexts {
  return OFFICE_LANGUAGES[useTexts().locale] ?? english;
}
