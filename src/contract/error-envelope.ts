import * as v from 'valibot';
import type { FieldFault } from './field-fault.ts';
import { wireInteger } from './wire-integer.ts';

/** Workly's error body: a message for people, a code for programs, and for validation the faulty fields. */
export interface ErrorEnvelope {
  readonly code: number;
  readonly message: string;
  readonly errors: readonly FieldFault[];
}

// Workly's codes run from 3000 to 8010. Proxies and portals like to answer {"code":403,"message":"Forbidden"},
// which must not pass for Workly's word on a punch.
const worklyCode = v.pipe(wireInteger, v.minValue(3000), v.maxValue(8999));

const faultSchema = v.object({ field: v.string(), code: wireInteger, message: v.fallback(v.string(), '') });

const envelopeSchema = v.object({
  message: v.string(),
  code: worklyCode,
  errors: v.optional(
    v.union([
      v.array(faultSchema),
      v.pipe(
        faultSchema,
        v.transform((fault) => [fault]),
      ),
      v.pipe(
        v.null(),
        v.transform(() => []),
      ),
    ]),
    [],
  ),
});

/**
 * Reads an error body in either of the two forms that Workly's reference shows (`errors` as an array or as one
 * object), or undefined where it is not Workly's envelope and so says nothing about the punch.
 */
export function parseErrorEnvelope(body: unknown): ErrorEnvelope | undefined {
  const parsed = v.safeParse(envelopeSchema, body);
  return parsed.success ? parsed.output : undefined;
}
