import * as v from 'valibot';
import { wireDecimal } from './wire-decimal.ts';
import { wireInteger } from './wire-integer.ts';

const integer = v.pipe(v.number(), v.safeInteger());

/** A place where people clock, as the kiosk uses it. */
export interface Location {
  readonly id: number | null;
  readonly title: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly radiusMetres: number;
  readonly address: string | null;
}

/** Workly's Location object as our own server writes it: degrees as strings, the radius in metres. */
export const locationBodySchema = v.strictObject({
  id: integer,
  title: v.string(),
  lat: v.string(),
  lon: v.string(),
  radius: integer,
  address: v.nullable(v.string()),
  count_employees: integer,
  count_devices: integer,
});

/** A location as our own server writes it. */
export type LocationBody = v.InferOutput<typeof locationBodySchema>;

const title = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== ''),
);

/** Title and radius must be there, since they are shown as the API's word; the rest may be missing or odd. */
export const locationSchema = v.pipe(
  v.object({
    id: v.fallback(v.nullable(wireInteger), null),
    title,
    lat: v.fallback(v.nullable(v.pipe(wireDecimal, v.minValue(-90), v.maxValue(90))), null),
    lon: v.fallback(v.nullable(v.pipe(wireDecimal, v.minValue(-180), v.maxValue(180))), null),
    radius: v.pipe(wireDecimal, v.minValue(0)),
    address: v.fallback(v.nullable(v.string()), null),
  }),
  v.transform(
    (body): Location => ({
      id: body.id,
      title: body.title,
      latitude: body.lat,
      longitude: body.lon,
      radiusMetres: body.radius,
      address: body.address,
    }),
  ),
);
