import * as v from 'valibot';

/** A whole number on the wire. Workly writes counts and ids both as `9` and as `"9"`; both are read. */
export const wireInteger = v.union([
  v.pipe(v.number(), v.safeInteger()),
  v.pipe(v.string(), v.regex(/^-?\d{1,15}$/), v.transform(Number)),
]);
