import { ERROR_CODE } from '../contract/error-code.ts';
import { ApiError } from './api-error.ts';

/** What a body with a NUL in it is told: PostgreSQL keeps no text with this character. */
export function nulRefusal(): ApiError {
  return new ApiError(
    400,
    ERROR_CODE.badRequest,
    'The body holds the character NUL, which no record can hold',
  );
}
