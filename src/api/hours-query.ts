/** Whose hours of which days are asked for; what is absent narrows nothing. */
export interface HoursQuery {
  /** `Y-m-d` in the company's zone; both days are in it. */
  readonly from: string;
  readonly to: string;
  readonly person?: number | undefined;
  readonly location?: number | undefined;
}

/** A query of hours as the address of a call carries it. */
export function hoursSearch(query: HoursQuery): URLSearchParams {
  const search = new URLSearchParams({ from: query.from, to: query.to });
  if (query.person !== undefined) search.set('person', String(query.person));
  if (query.location !== undefined) search.set('location', String(query.location));
  return search;
}
