import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';

/** The id that a path names. Throws an `ApiError` 404/3000 where it cannot be one. */
export function rowIdOf(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw unknownThing('thing');
}

/** What is said of something that is not there, or is another company's. */
export function unknownThing(what: string): ApiError {
  return new ApiError(404, ERROR_CODE.notFound, `There is no such ${what}`);
}
