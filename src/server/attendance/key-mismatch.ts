import { ERROR_CODE } from '../../contract/error-code.ts';
import { HEADERS } from '../../contract/headers.ts';
import { ValidationError } from '../validation-error.ts';

/** What a request is told whose key stands for another path or other bytes. */
export function keyMismatch(key: string): ValidationError {
  const field = HEADERS.idempotencyKey;
  const message = `${field} ${key} was used before with another path or body`;
  return new ValidationError([{ field, code: ERROR_CODE.fieldInvalid, message }]);
}
