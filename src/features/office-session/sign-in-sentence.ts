import { ApiRefusal } from '../../api/api-refusal.ts';
import { ERROR_CODE } from '../../contract/error-code.ts';
import type { OfficeTexts } from '../../ui/texts/office-texts.ts';
import { officeFailure } from '../office-failure.ts';

/** Why somebody was not let in, in words for them. Throws what is neither a refusal nor silence. */
export function signInSentence(error: unknown, texts: OfficeTexts, asked: 'both' | 'password'): string {
  if (error instanceof ApiRefusal) {
    const { officeSignIn } = texts;
    if (error.status === 403 && error.code === ERROR_CODE.accessDenied) return officeSignIn.noAdministrator;
    if (error.status === 401) return asked === 'both' ? officeSignIn.wrong : officeSignIn.wrongPassword;
  }
  return officeFailure(error, texts);
}
