import { ApiRefusal } from '../api/api-refusal.ts';
import { ServerUnreachable } from '../api/server-unreachable.ts';
import { ERROR_CODE } from '../contract/error-code.ts';
import type { OfficeTexts } from '../ui/texts/office-texts.ts';

/** Why a call of the office came to nothing, in words for the person. Throws what is neither a refusal nor silence. */
export function officeFailure(error: unknown, { failure }: OfficeTexts): string {
  if (error instanceof ServerUnreachable) return failure.unreachable;
  if (!(error instanceof ApiRefusal)) throw error;
  const { status, code, retryAfterSeconds, serverMessage, faults } = error;
  if (status === 429 || code === ERROR_CODE.tooManyRequests) {
    return retryAfterSeconds === undefined
      ? failure.tooMany
      : failure.tooManyFor(Math.max(1, Math.ceil(retryAfterSeconds / 60)));
  }
  if (status === 403) return failure.denied;
  if (status === 404) return failure.gone;
  return failure.refused(faults[0]?.message || serverMessage);
}
