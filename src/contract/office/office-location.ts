import * as v from 'valibot';
import { type LocationBody, locationBodySchema } from '../location.ts';

const officeLocationsSchema = v.object({ locations: v.array(locationBodySchema) });

/** What `POST` for a location asks for; `PATCH` takes any part of it. */
export interface LocationRequest {
  readonly title: string;
  /** Degrees as a text, so that no digit is lost. */
  readonly lat: string;
  readonly lon: string;
  /** 0: no circle to judge positions by. */
  readonly radiusMetres: number;
  readonly address: string | null;
}

/** Reads the locations of a company by title; undefined where an answer holds none. */
export function parseOfficeLocations(value: unknown): readonly LocationBody[] | undefined {
  const parsed = v.safeParse(officeLocationsSchema, value);
  return parsed.success ? parsed.output.locations : undefined;
}
