import { rollCallTexts as english } from './en/roll-call-texts.ts';
import { ROLL_CALL_LANGUAGES } from './roll-call-languages.ts';
import type { RollCallTexts } from './roll-call-texts.ts';
import { useTexts } from './texts-context.ts';

/** These texts in the language that is shown. */
export function useRollCallTexts(): RollCallTexts {
  return ROLL_CALL_LANGUAGES[useTexts().locale] ?? english;
}
