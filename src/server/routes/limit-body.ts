import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';

const USUAL_BYTES = 64 * 1024;

/** Refuses a body over so many bytes with an `ApiError` 413/4001, before anything else looks at the request. */
export function limitBody(maxBytes: number = USUAL_BYTES): MiddlewareHandler {
  const refuse = (): never => {
    throw new ApiError(413, ERROR_CODE.invalidRequest, `The body is larger than ${maxBytes} bytes`);
  };
  const counted = bodyLimit({ maxSize: maxBytes, onError: refuse });
  return (c, next) => {
    const statedBytes = c.req.header('Content-Length');
    // A body without a stated length has to be counted as it comes, and costs as much as the rest of a punch together.
    if (statedBytes === undefined || c.req.header('Transfer-Encoding') !== undefined) return counted(c, next);
    // Node reads no more of a body than its header says.
    if (Number(statedBytes) > maxBytes) refuse();
    return next();
  };
}
