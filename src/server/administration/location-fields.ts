import * as v from 'valibot';
import { optionalText, sayingText } from './field-schemas.ts';

const LARGEST_RADIUS_METRES = 100_000;

/** Degrees as the wire writes them: a text, so that no digit is lost. */
function degreesUpTo(most: number) {
  return v.pipe(
    v.string(),
    v.regex(/^-?\d{1,3}(\.\d{1,20})?$/, 'degrees are written like 41.2938'),
    v.check((text) => Math.abs(Number(text)) <= most, `degrees go from -${most} to ${most}`),
  );
}

/** A location as an administrator describes it. */
export const locationSchema = v.strictObject({
  title: sayingText,
  lat: degreesUpTo(90),
  lon: degreesUpTo(180),
  /** 0: no circle to judge positions by. */
  radiusMetres: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LARGEST_RADIUS_METRES)),
  address: v.optional(optionalText, null),
});
