import { signInTexts as english } from './en/sign-in-texts.ts';
import { SIGN_IN_LANGUAGES } from './sign-in-languages.ts';
import type { SignInTexts } from './sign-in-texts.ts';
import { useTexts } from './texts-context.ts';

/** These texts in the language that is shown. */
export function useSignInTexts(): SignInTexts {
  return SIGN_IN_LANGUAGES[useTexts().locale] ?? english;
}
