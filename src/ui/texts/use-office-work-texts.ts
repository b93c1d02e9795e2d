import { officeWorkTexts as english } from './en/office-work-texts.ts';
import { OFFICE_WORK_LANGUAGES } from './office-work-languages.ts';
import type { OfficeWorkTexts } from './office-work-texts.ts';
import { useTexts } from './texts-context.ts';

/** The texts of places, devices and what was recorded there, in the language that is shown. */
export function useOfficeWorkTexts(): OfficeWorkTexts {
  return OFFICE_WORK_LANGUAGES[useTexts().locale] ?? english;
}
