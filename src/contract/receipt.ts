import * as v from 'valibot';
import { isEventTime } from './is-event-time.ts';
import { type Location, locationSchema } from './location.ts';

/** The API's word that a punch is recorded: the time it recorded, and the location it recorded it at. */
export interface Receipt {
  readonly eventTime: string;
  readonly location: Location;
}

const receiptSchema = v.pipe(
  v.object({ event_time: v.pipe(v.string(), v.check(isEventTime)), location: locationSchema }),
  v.transform((body): Receipt => ({ eventTime: body.event_time, location: body.location })),
);

/**
 * Reads an answer to a punch, or undefined where it is no receipt. A receipt is known by its shape and never by an
 * echo: Workly may answer another location id and another time than were asked for.
 */
export function parseReceipt(body: unknown): Receipt | undefined {
  const parsed = v.safeParse(receiptSchema, body);
  return parsed.success ? parsed.output : undefined;
}
