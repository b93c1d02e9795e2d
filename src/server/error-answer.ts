import { ERROR_CODE } from '../contract/error-code.ts';
import { ApiError } from './api-error.ts';
import { isStoreUnavailable } from './store/is-store-unavailable.ts';
import { ValidationError } from './validation-error.ts';

/** An error as the wire tells it, and whether it is our own fault and so belongs in the log. */
export interface ErrorAnswer {
  readonly response: Response;
  readonly unexpected: boolean;
}

/** Makes any thrown thing into the error envelope. What is not known to be sayable is answered with a bare 500/5000. */
export function errorAnswer(error: unknown): ErrorAnswer {
  if (error instanceof ValidationError) {
    const envelope = { message: error.message, code: ERROR_CODE.validationFailed, errors: error.faults };
    return { response: Response.json(envelope, { status: 422 }), unexpected: false };
  }
  if (error instanceof ApiError) {
    // HTTP asks every 401 to name a scheme; of the two that work here, only this one has a name.
    const scheme = error.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {};
    const errors = error.errors.length > 0 ? { errors: error.errors } : {};
    const response = Response.json(
      { message: error.message, code: error.code, ...errors },
      { status: error.status, headers: { ...scheme, ...error.headers } },
    );
    return { response, unexpected: false };
  }
  if (isStoreUnavailable(error)) {
    const envelope = { message: 'The database cannot take this just now', code: ERROR_CODE.serviceError };
    return {
      response: Response.json(envelope, { status: 503, headers: { 'Retry-After': '1' } }),
      unexpected: true,
    };
  }
  const envelope = { message: 'Service error', code: ERROR_CODE.serviceError };
  return { response: Response.json(envelope, { status: 500 }), unexpected: true };
}
