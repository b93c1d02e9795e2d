import * as v from 'valibot';
import { REVIEW_STATES, type ReviewState } from '../../contract/office/office-punch.ts';
import { idText, wholeText } from '../administration/query-fields.ts';
import { cursorText, type EntryCursor } from './entry-cursor.ts';

const USUAL_PAGE = 50;
const LARGEST_PAGE = 200;

/** A day as an address carries it; the years are those that event_time can write. */
export const dateText = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written like 2026-03-02'),
  v.check(isDay, 'there is no such day'),
);

/** Which entries of the record an address asks for. */
export const recordQuery = {
  from: v.optional(dateText),
  to: v.optional(dateText),
  person: v.optional(idText),
  location: v.optional(idText),
  review: v.optional(v.picklist(REVIEW_STATES)),
  origin: v.optional(v.literal('kept')),
};

/** Which page of them. */
export const pageQuery = {
  cursor: v.optional(cursorText),
  limit: v.optional(wholeText(1, LARGEST_PAGE), String(USUAL_PAGE)),
};

/** Which entries of the record are wanted; what is absent narrows nothing. */
export interface RecordWish {
  readonly fromMs?: number | undefined;
  readonly toMs?: number | undefined;
  readonly personId?: number | undefined;
  readonly locationId?: number | undefined;
  readonly review?: ReviewState | undefined;
  /** Only what a device had kept until it could send it. */
  readonly keptOnly: boolean;
  /** Only what comes after this one. */
  readonly after?: EntryCursor | undefined;
  readonly limit: number;
}

function isDay(text: string): boolean {
  try {
    // The day after it has to be one, too.
    Temporal.PlainDate.from(text).add({ days: 1 });
    return Number(text.slice(0, 4)) >= 1;
  } catch {
    return false;
  }
}
