import { bodyLimit } from 'hono/body-limit';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';

const MAX_BODY_BYTES = 64 * 1024;

/** Refuses a body over 64 KiB with an `ApiError` 413/4001, before anything else looks at the request. */
export const limitBody = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: () => {
    throw new ApiError(413, ERROR_CODE.invalidRequest, `The body is larger than ${MAX_BODY_BYTES} bytes`);
  },
});
