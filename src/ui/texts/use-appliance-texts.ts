import { APPLIANCE_LANGUAGES } from './appliance-languages.ts';
import type { ApplianceTexts } from './appliance-texts.ts';
import { applianceTexts as english } from './en/appliance-texts.ts';
import { useTexts } from './texts-context.ts';

/** These texts in the language that is shown. */
export function useApplianceTexts(): ApplianceTexts {
  return APPLIANCE_LANGUAGES[useTexts().locale] ?? english;
}
