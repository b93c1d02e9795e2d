import { ERROR_CODE } from '../../contract/error-code.ts';
import type { FieldFault } from '../../contract/field-fault.ts';
import { HEADERS } from '../../contract/headers.ts';

const PRINTABLE = /^[\x20-\x7e\xa0-\xff]{1,255}$/;

/** What is wrong with an `Idempotency-Key` header, given the id that the body's kiosk member names, if any. */
export function idempotencyKeyFault(
  header: string | undefined,
  kioskId: string | undefined,
): FieldFault | undefined {
  if (header === undefined) return undefined;
  const field = HEADERS.idempotencyKey;
  if (!PRINTABLE.test(header)) {
    return {
      field,
      code: ERROR_CODE.fieldInvalid,
      message: `${field} must be 1 to 255 printable characters`,
    };
  }
  if (kioskId !== undefined && header !== kioskId) {
    return { field, code: ERROR_CODE.fieldInvalid, message: `${field} must be the same as kiosk.id` };
  }
  return undefined;
}
