import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import { type OfficePeople, parseOfficePeople } from '../contract/office/office-person.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Which people are asked for. */
export interface PeopleWish {
  /** A part of their names, their staff number or their e-mail; empty: everybody. */
  readonly search: string;
  readonly locationId: number | undefined;
  readonly withLeft: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** A page of the company's people by name. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function getOfficePeople(wish: PeopleWish, signal: AbortSignal): Promise<OfficePeople> {
  const path = ADMIN_PATHS.people;
  const { search, locationId, withLeft, limit, offset } = wish;
  const searchParams = {
    limit,
    offset,
    ...(search !== '' && { q: search }),
    ...(locationId !== undefined && { location: locationId }),
    ...(withLeft && { left: '1' }),
  };
  return answerAs(`GET ${path}`, http.get(path, { searchParams, signal }), parseOfficePeople);
}
