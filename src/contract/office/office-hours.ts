import * as v from 'valibot';
import {
  namedPerson,
  officeCount,
  officeDate,
  officeEventTime,
  officeMs,
  titledLocation,
} from './office-fields.ts';

const dayHoursSchema = v.object({
  person: namedPerson,
  /** The day on which the first of its pairs began, in the company's zone. */
  date: officeDate,
  location: titledLocation,
  firstIn: v.nullable(officeEventTime),
  lastOut: v.nullable(officeEventTime),
  /** Time between each clock-in and its clock-out, also across midnight and a change of clocks. */
  workedMs: officeCount,
  /** Arrivals without a leaving, and leavings without an arrival. */
  open: v.array(
    v.object({ direction: v.picklist(['in', 'out']), eventTime: officeEventTime, instantMs: officeMs }),
  ),
  /** Whether they are there now: the open arrival is no fault yet. */
  present: v.boolean(),
  /** How many of its punches somebody has yet to look at, and how many were corrected. */
  waiting: officeCount,
  corrected: officeCount,
});

const officeHoursSchema = v.object({
  days: v.array(dayHoursSchema),
  /** Asks for what follows; null at the end. */
  next: v.nullable(v.string()),
});

/** What a person worked on a day. */
export type DayHours = v.InferOutput<typeof dayHoursSchema>;

/** Days by name and date. */
export type OfficeHours = v.InferOutput<typeof officeHoursSchema>;

/** Reads hours; undefined where an answer holds none. */
export function parseOfficeHours(value: unknown): OfficeHours | undefined {
  const parsed = v.safeParse(officeHoursSchema, value);
  return parsed.success ? parsed.output : undefined;
}
