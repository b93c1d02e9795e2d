import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';

const USUAL_BYTES = 64 * 1024;

/** Refuses a body over so many bytes with an `ApiError` 413/4001, before anything else looks at the request. */
export function limitBody(maxBytes: number = USUAL_BYTES): MiddlewareHandler {
  return bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw new ApiError(413, ERROR_CODE.invalidRequest, `The body is larger than ${maxBytes} bytes`);
    },
  });
}
