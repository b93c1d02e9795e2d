import * as v from 'valibot';
import { DIRECTIONS } from '../direction.ts';
import {
  namedPerson,
  officeCount,
  officeEventTime,
  officeId,
  officeMs,
  titledLocation,
} from './office-fields.ts';

const personPresenceSchema = v.object({
  person: namedPerson,
  photo: v.nullable(v.string()),
  /** Where they work. */
  home: titledLocation,
  /** Their last punch that counts, corrections included; null where there is none. */
  last: v.nullable(
    v.object({
      direction: v.picklist(DIRECTIONS),
      instantMs: officeMs,
      eventTime: officeEventTime,
      location: titledLocation,
      /** When the server heard of it, which can be long after. */
      receivedAtMs: officeMs,
      /** Whether somebody has yet to look at it. */
      review: v.boolean(),
    }),
  ),
});

const placeKnowledgeSchema = v.object({
  location: titledLocation,
  /**
   * Since when what is known of the place may lack something: the oldest last contact among its terminals that are
   * silent for more than five minutes; null where none is.
   */
  silentSinceMs: v.nullable(officeMs),
  /** How many punches its devices said that they hold back. */
  waiting: officeCount,
});

const presenceSchema = v.object({
  atMs: officeMs,
  people: v.array(personPresenceSchema),
  places: v.array(placeKnowledgeSchema),
});

const presenceChangeSchema = v.object({
  atMs: officeMs,
  /** Those of whom something changed, whole. */
  people: v.array(personPresenceSchema),
  /** Ids of those who belong here no more: they left the company, or the place that was asked for. */
  gone: v.optional(v.array(officeId)),
  places: v.array(placeKnowledgeSchema),
});

/** Where somebody stands by their last punch. */
export type PersonPresence = v.InferOutput<typeof personPresenceSchema>;

/** How much is known of a place. */
export type PlaceKnowledge = v.InferOutput<typeof placeKnowledgeSchema>;

/** Who is in: everybody who works here, in the order of their names. */
export type Presence = v.InferOutput<typeof presenceSchema>;

/**
 * What has changed since; the data of each `change` event of the stream. What changed before the stream was open is in
 * none: whoever opens it first and then asks for `Presence` misses nothing. A `beat` every 15 s says that the line lives.
 */
export type PresenceChange = v.InferOutput<typeof presenceChangeSchema>;

/** Reads who is in; undefined where an answer does not say. */
export function parsePresence(value: unknown): Presence | undefined {
  const parsed = v.safeParse(presenceSchema, value);
  return parsed.success ? parsed.output : undefined;
}

/** Reads a change of who is in; undefined where an event holds none. */
export function parsePresenceChange(value: unknown): PresenceChange | undefined {
  const parsed = v.safeParse(presenceChangeSchema, value);
  return parsed.success ? parsed.output : undefined;
}
