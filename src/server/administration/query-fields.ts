import type { Context } from 'hono';
import * as v from 'valibot';
import { requireFields } from './require-fields.ts';

/** A whole number as an address carries it. */
export function wholeText(least: number, most: number) {
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,15}$/, 'it is no whole number'),
    v.transform(Number),
    v.minValue(least, `it is less than ${least}`),
    v.maxValue(most, `it is more than ${most}`),
  );
}

/** The id of something in the store, as an address carries it. */
export const idText = wholeText(1, 999_999_999_999_999);

/** Reads the query of an address. Throws a `ValidationError` that names every faulty part of it. */
export function requireQuery<const Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): v.InferOutput<Schema> {
  return requireFields(schema, c.req.query());
}
