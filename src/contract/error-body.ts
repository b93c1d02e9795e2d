import * as v from 'valibot';

const code = v.pipe(v.number(), v.safeInteger(), v.minValue(3000), v.maxValue(8999));

/** The error body as our own server writes it; what a client reads of one is `parseErrorEnvelope`. */
export const errorBodySchema = v.strictObject({
  message: v.string(),
  code,
  /** One entry for each faulty field. */
  errors: v.optional(v.array(v.strictObject({ field: v.string(), code, message: v.string() }))),
});
