import * as v from 'valibot';
import { DIRECTIONS } from './direction.ts';
import { employeeBodySchema } from './employee-body.ts';

const integer = v.pipe(v.number(), v.safeInteger());
const hours = v.nullable(v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/)));

/** Workly's TimesActual: the person's own day so far, in the account's zone. */
export const timesActualSchema = v.strictObject({
  first_in: hours,
  last_out: hours,
  late_in: v.null(),
  early_in: v.null(),
  early_out: v.null(),
  late_out: v.null(),
  authorized_time: v.null(),
  /** Between each clock-in and the clock-out after it. */
  work_time: hours,
  last_event: v.nullable(v.picklist(DIRECTIONS)),
});

/** Workly's answer on whom a token belongs to, as our own server writes it; it knows no schedules. */
export const accountBodySchema = v.strictObject({
  id: integer,
  /** The e-mail. */
  user_name: v.string(),
  company_id: integer,
  company_name: v.string(),
  role: v.strictObject({ id: v.pipe(integer, v.minValue(1), v.maxValue(5)), name: v.string() }),
  employee: v.nullable(employeeBodySchema),
  scheduled: v.strictObject({
    report_date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
    is_work_day: v.null(),
    production_time: v.null(),
    start_time: v.null(),
    end_time: v.null(),
    schedule_id: v.null(),
    timeoff_id: v.null(),
  }),
  actual: timesActualSchema,
  settings: v.strictObject({
    /** IANA name: every event_time is written in it. */
    time_zone: v.string(),
    lang: v.string(),
    ampm: v.string(),
    date_format: v.picklist(['full', 'long', 'medium', 'short']),
    /** How a name is written. */
    fiotype: v.string(),
  }),
});

/** Whom a token belongs to. */
export type AccountBody = v.InferOutput<typeof accountBodySchema>;

/** The person's own day so far. */
export type TimesActual = v.InferOutput<typeof timesActualSchema>;
