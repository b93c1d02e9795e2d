import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';
import { readRetryAfter } from './read-retry-after.ts';
import { refusalOf } from './refusal-of.ts';
import type { WorklyReply } from './workly-reply.ts';

const UNREACHABLE_SECONDS = 5;
const MAINTENANCE_SECONDS = 30;
const TOO_MANY_SECONDS = 60;
const LONGEST_MESSAGE = 500;

// What Workly says of the request itself. Any other no is about how this server asked, and nothing to the caller.
const PASSED_ON: readonly ContentfulStatusCode[] = [400, 403, 422];

/**
 * What the caller is told where Workly did not do what it was asked: its own refusal with code and message; 426 and 429
 * as they are; and everything else, a stranger's page among it, as a passing fault that keeps the punch on its device.
 */
export function faultOf(reply: WorklyReply, nowMs: number): ApiError {
  switch (reply.kind) {
    case 'unsent':
      return unavailable('Workly cannot be reached', UNREACHABLE_SECONDS, reply.error);
    case 'silent':
      return reply.timedOut
        ? new ApiError(504, ERROR_CODE.serviceError, 'Workly did not answer in time', { cause: reply.error })
        : new ApiError(502, ERROR_CODE.serviceError, "Workly's answer did not arrive", {
            cause: reply.error,
          });
    case 'answer':
      return faultOfAnswer(reply, nowMs);
  }
}

function faultOfAnswer(reply: WorklyReply & { kind: 'answer' }, nowMs: number): ApiError {
  const { status, headers } = reply;
  if (status === 503) {
    return unavailable('Workly is under maintenance', readRetryAfter(headers, MAINTENANCE_SECONDS, nowMs));
  }
  if (status === 429) {
    const wait = { 'Retry-After': String(readRetryAfter(headers, TOO_MANY_SECONDS, nowMs)) };
    return new ApiError(429, ERROR_CODE.tooManyRequests, 'Workly was asked too often', { headers: wait });
  }
  const refusal = refusalOf(reply);
  if (refusal && (status === 426 || refusal.code === ERROR_CODE.upgradeRequired)) {
    return new ApiError(426, ERROR_CODE.upgradeRequired, refusal.message.slice(0, LONGEST_MESSAGE));
  }
  const passedOn = PASSED_ON.find((one) => one === status);
  if (refusal && passedOn) {
    return new ApiError(passedOn, refusal.code, refusal.message.slice(0, LONGEST_MESSAGE), {
      errors: refusal.errors,
    });
  }
  return new ApiError(
    502,
    ERROR_CODE.serviceError,
    `Workly answered ${status}, which this server cannot use`,
  );
}

function unavailable(message: string, seconds: number, cause?: unknown): ApiError {
  const headers = { 'Retry-After': String(seconds) };
  return new ApiError(503, ERROR_CODE.serviceError, message, { headers, cause });
}
