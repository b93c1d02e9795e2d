import * as v from 'valibot';

/** A decimal number on the wire. Degrees come as numbers in requests and as strings in answers; both are read. */
export const wireDecimal = v.union([
  v.pipe(v.number(), v.finite()),
  v.pipe(v.string(), v.regex(/^-?\d{1,15}(\.\d{1,20})?$/), v.transform(Number)),
]);
