import type { FieldFault } from '../../contract/field-fault.ts';
import { type PunchRequest, parsePunchRequest } from '../../contract/punch-request.ts';
import { ValidationError } from '../validation-error.ts';
import { idempotencyKeyFault } from './idempotency-key-fault.ts';

/** Reads a punch's body and the key beside it. Throws a `ValidationError` that names every faulty field of both. */
export function requirePunchRequest(
  object: Readonly<Record<string, unknown>>,
  keyHeader: string | undefined,
): PunchRequest {
  const reading = parsePunchRequest(object);
  const keyFault = idempotencyKeyFault(keyHeader, reading.ok ? reading.request.kiosk?.id : undefined);
  const faults: readonly FieldFault[] = [
    ...(reading.ok ? [] : reading.faults),
    ...(keyFault ? [keyFault] : []),
  ];
  if (!reading.ok || faults.length > 0) throw new ValidationError(faults);
  return reading.request;
}
