import * as v from 'valibot';
import { wireDecimal } from '../../contract/wire-decimal.ts';
import { wireInteger } from '../../contract/wire-integer.ts';

const degreesText = (most: number) =>
  v.fallback(
    v.pipe(
      v.union([v.string(), v.pipe(v.number(), v.finite(), v.transform(String))]),
      // As text, so that no digit is lost on the way through.
      v.check((text) => {
        const degrees = v.safeParse(wireDecimal, text);
        return degrees.success && Math.abs(degrees.output) <= most;
      }),
    ),
    '',
  );

/** Workly's Location object, from the list of locations or in a receipt. */
export const worklyLocationSchema = v.pipe(
  v.object({
    id: v.pipe(wireInteger, v.minValue(1)),
    title: v.pipe(
      v.string(),
      v.maxLength(500),
      v.check((text) => text.trim() !== ''),
    ),
    lat: degreesText(90),
    lon: degreesText(180),
    radius: v.pipe(wireDecimal, v.minValue(0), v.transform(Math.round)),
    address: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(1000))), null),
    count_employees: v.fallback(v.pipe(wireInteger, v.minValue(0)), 0),
    count_devices: v.fallback(v.pipe(wireInteger, v.minValue(0)), 0),
  }),
);
