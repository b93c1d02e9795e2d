import * as v from 'valibot';
import { wireDecimal } from './wire-decimal.ts';
import { wireInteger } from './wire-integer.ts';

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
export interface LocationBody {
  readonly id: number;
  readonly title: string;
  readonly lat: string;
  readonly lon: string;
  readonly radius: number;
  readonly address: string | null;
  readonly count_employees: number;
  readonly count_devices: number;
}

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
