import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';

/** A handler for every method that a known path does not take. It throws an `ApiError` 405/4001 with `Allow`. */
export function methodNotAllowed(allow: string): () => never {
  return () => {
    throw new ApiError(405, ERROR_CODE.invalidRequest, `This path takes ${allow} only`, {
      headers: { Allow: allow },
    });
  };
}
