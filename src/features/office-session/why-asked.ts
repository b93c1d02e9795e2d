import { ApiRefusal } from '../../api/api-refusal.ts';
import { ERROR_CODE } from '../../contract/error-code.ts';

/** What a refusal asks the person for: the password once more, or to sign in again; undefined where it asks for neither. */
export function whyAsked(error: unknown): 'password' | 'sign-in' | undefined {
  if (!(error instanceof ApiRefusal) || error.status !== 401) return undefined;
  return error.code === ERROR_CODE.authorisation ? 'password' : 'sign-in';
}
