import * as v from 'valibot';
import { officeCount, officeId, officeMs, titledLocation } from './office-fields.ts';

const officePersonSchema = v.object({
  id: officeId,
  displayName: v.string(),
  firstName: v.string(),
  lastName: v.string(),
  patronymic: v.nullable(v.string()),
  /** Staff number: by it a table that is brought in again finds its people. */
  tabNumber: v.nullable(v.string()),
  email: v.nullable(v.string()),
  location: titledLocation,
  hasPin: v.boolean(),
  /** Ids of their badges. */
  badges: v.array(officeId),
  /** Name of their photo below `/kiosk/photos/`. */
  photo: v.nullable(v.string()),
  leftAtMs: v.nullable(officeMs),
});

const officePeopleSchema = v.object({
  people: v.array(officePersonSchema),
  /** How many there are in all, where a page was asked for. */
  total: v.optional(officeCount),
});

/** A person as the office keeps them; no PIN and no badge content is ever told. */
export type OfficePerson = v.InferOutput<typeof officePersonSchema>;

/** People of the company by name. */
export type OfficePeople = v.InferOutput<typeof officePeopleSchema>;

/** What `POST` for a person asks for; `PATCH` takes any part of it. */
export interface PersonRequest {
  readonly firstName: string;
  readonly lastName: string;
  readonly patronymic: string | null;
  readonly tabNumber: string | null;
  readonly email: string | null;
  readonly locationId: number;
}

/** Reads people from an answer; undefined where it holds none. */
export function parseOfficePeople(value: unknown): OfficePeople | undefined {
  const parsed = v.safeParse(officePeopleSchema, value);
  return parsed.success ? parsed.output : undefined;
}
