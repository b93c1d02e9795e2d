import type { MiddlewareHandler } from 'hono';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';

// What is not read from elsewhere is kept here all the same.
const KEPT_HERE = /\/(?:photo|sign-ins)$/;

/**
 * Lets a change of people, places or accounts through only where this server keeps them itself: what comes from
 * somebody else is changed there, and would be as before a few minutes later. Throws an `ApiError` 403/7004.
 */
export function requireOwnDirectory({ upstream }: AppParts): MiddlewareHandler {
  return async (c, next) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (upstream && !reads && !KEPT_HERE.test(c.req.path)) {
      throw new ApiError(403, ERROR_CODE.accessDenied, 'People, places and accounts are kept by Workly');
    }
    await next();
  };
}
