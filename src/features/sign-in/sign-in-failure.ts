import { ApiRefusal } from '../../api/api-refusal.ts';
import { ServerUnreachable } from '../../api/server-unreachable.ts';
import { ERROR_CODE } from '../../contract/error-code.ts';
import type { SignInTexts } from '../../ui/texts/sign-in-texts.ts';

/** What a person was trying, since the server's no means another thing for each. */
type Attempt = 'password' | 'code';

/** Why a browser was not set up, in words for the person. Throws what is neither a refusal nor silence. */
export function signInFailure(error: unknown, attempt: Attempt, signIn: SignInTexts['signIn']): string {
  if (error instanceof ServerUnreachable) return signIn.unreachable;
  if (!(error instanceof ApiRefusal)) throw error;
  const { status, code, retryAfterSeconds, serverMessage } = error;
  if (status === 429 || code === ERROR_CODE.tooManyRequests) {
    return retryAfterSeconds === undefined
      ? signIn.tooMany
      : signIn.tooManyFor(Math.max(1, Math.ceil(retryAfterSeconds / 60)));
  }
  if (attempt === 'code') return signIn.codeRefused;
  if (code === ERROR_CODE.wrongLogin || status === 401) return signIn.wrong;
  if (status === 403) return signIn.noPerson;
  return signIn.refused(serverMessage);
}
