import * as v from 'valibot';
import { DIRECTIONS } from './direction.ts';
import { METHODS } from './kiosk-claim.ts';

const epochMs = v.pipe(v.number(), v.safeInteger());

const dayPunchSchema = v.object({
  /** The kiosk's id; null for a punch that came by a bare call. */
  id: v.nullable(v.string()),
  direction: v.picklist(DIRECTIONS),
  /** `Y-m-d H:i:s` in the account's zone, as recorded or as an administrator corrected it. */
  eventTime: v.string(),
  instantMs: epochMs,
  locationTitle: v.string(),
  /** Distance from the location's middle and accuracy as claimed; null without a position. */
  position: v.nullable(
    v.object({
      distanceMetres: v.nullable(v.pipe(v.number(), v.minValue(0))),
      accuracyMetres: v.nullable(v.pipe(v.number(), v.minValue(0))),
    }),
  ),
  ip: v.nullable(v.string()),
  method: v.nullable(v.picklist(METHODS)),
  /** The server's own word on the time. */
  verdict: v.picklist(['live', 'kept', 'doubtful']),
  /** Whether somebody has to look at it before it counts. */
  review: v.boolean(),
  /** False where an administrator struck it or said no to it; absent where it counts. */
  counts: v.optional(v.boolean()),
});

const hoursSourceSchema = v.object({
  /** Since when nothing is left out: before the start of this week, wherever weeks start, and of a shift before it. */
  fromMs: epochMs,
  /** Every punch since then that counts, in the order of their instants. */
  punches: v.array(
    v.object({
      /** The kiosk's id; null for a punch that came by a bare call. */
      id: v.nullable(v.string()),
      direction: v.picklist(DIRECTIONS),
      instantMs: epochMs,
    }),
  ),
});

const personDaySchema = v.object({
  personId: v.pipe(v.number(), v.safeInteger()),
  /** Today, and what of yesterday is needed to see an open pair; in the order of their instants. */
  punches: v.array(dayPunchSchema),
  /** What the hours of today and this week are counted from; an older server does not tell. */
  hours: v.optional(hoursSourceSchema),
});

/** A recorded punch as its person may see it. */
export type DayPunch = v.InferOutput<typeof dayPunchSchema>;

/** What hours are counted from, as the server knows it. */
export type HoursSource = v.InferOutput<typeof hoursSourceSchema>;

/** A person's last punches on the server. */
export type PersonDay = v.InferOutput<typeof personDaySchema>;

/** Reads a person's day from an answer; undefined where it is none. */
export function parsePersonDay(value: unknown): PersonDay | undefined {
  const parsed = v.safeParse(personDaySchema, value);
  return parsed.success ? parsed.output : undefined;
}
