import type { ReviewState } from '../contract/office/office-punch.ts';

/** Which entries of the record are asked for; what is absent narrows nothing. */
export interface RecordQuery {
  /** `Y-m-d` in the company's zone; both days are in it. */
  readonly from: string;
  readonly to: string;
  readonly person?: number | undefined;
  readonly location?: number | undefined;
  readonly review?: ReviewState | undefined;
  /** Only what a device had kept until it could send it. */
  readonly keptOnly?: boolean | undefined;
}

/** A query of the record as the address of a call carries it. */
export function recordSearch(query: RecordQuery): URLSearchParams {
  const search = new URLSearchParams({ from: query.from, to: query.to });
  if (query.person !== undefined) search.set('person', String(query.person));
  if (query.location !== undefined) search.set('location', String(query.location));
  if (query.review !== undefined) search.set('review', query.review);
  if (query.keptOnly) search.set('origin', 'kept');
  return search;
}
