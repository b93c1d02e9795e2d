import * as v from 'valibot';
import { DIRECTIONS } from './direction.ts';

const epochMs = v.pipe(v.number(), v.safeInteger());
const tag = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));

const rosterPersonSchema = v.object({
  id: v.pipe(v.number(), v.safeInteger()),
  /** As the company writes its names. */
  displayName: v.string(),
  /** Name of the small photo below `/kiosk/photos/`; a changed photo has another name. */
  photo: v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/))),
  /** The last punch that the server knows of. */
  last: v.nullable(
    v.object({ direction: v.picklist(DIRECTIONS), instantMs: epochMs, eventTime: v.string() }),
  ),
  /** `identityTag` of the PIN under the device's own key; null for who has none. Two people may have one PIN. */
  pinTag: v.nullable(tag),
  /** `identityTag` of each badge's content under the device's own key. */
  badgeTags: v.array(tag),
});

const rosterSchema = v.object({
  /** Changes with what it says; sent back as `If-None-Match`. */
  version: v.string(),
  /** Server time at which it was put together. */
  madeAtMs: epochMs,
  /** How many digits every PIN has; null where they differ, so that the pad needs its OK key. */
  pinLength: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  people: v.array(rosterPersonSchema),
  /** `identityTag` of each PIN that opens settings and queue at this terminal; none: nobody has set one yet. */
  adminPinTags: v.optional(v.array(tag), []),
});

/** One of the people who may clock at a terminal: what it takes to know them again, and no more. */
export type RosterPerson = v.InferOutput<typeof rosterPersonSchema>;

/** The people of a terminal's location. */
export type Roster = v.InferOutput<typeof rosterSchema>;

/** Reads a roster from an answer or from the device's own store; undefined where it is none. */
export function parseRoster(value: unknown): Roster | undefined {
  const parsed = v.safeParse(rosterSchema, value);
  return parsed.success ? parsed.output : undefined;
}
