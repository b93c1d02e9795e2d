import type { RecordQuery } from '../../api/record-query.ts';
import { REVIEW_STATES } from '../../contract/office/office-punch.ts';
import { readDayRange } from '../day-range.ts';
import { numberIn } from '../number-in.ts';

/** Which part of the record is shown. */
export interface RecordView {
  readonly query: RecordQuery;
  /** Asks for a later page; undefined: the newest. */
  readonly after: string | undefined;
}

/** Reads from an address what is asked for: today's punches, unless it says otherwise. */
export function readRecordView(search: string, today: string): RecordView {
  const asked = new URLSearchParams(search);
  return {
    query: {
      ...readDayRange(asked, { from: today, to: today }),
      person: numberIn(asked.get('person')),
      location: numberIn(asked.get('place')),
      review: REVIEW_STATES.find((state) => state === asked.get('review')),
      keptOnly: asked.get('kept') === '1',
    },
    after: asked.get('after') ?? undefined,
  };
}

/** Writes it, as the part of an address from the question mark on. */
export function recordViewSearch({ query, after }: RecordView): string {
  const asked = new URLSearchParams({ from: query.from, to: query.to });
  if (query.person !== undefined) asked.set('person', String(query.person));
  if (query.location !== undefined) asked.set('place', String(query.location));
  if (query.review !== undefined) asked.set('review', query.review);
  if (query.keptOnly) asked.set('kept', '1');
  if (after !== undefined) asked.set('after', after);
  return `?${asked}`;
}
