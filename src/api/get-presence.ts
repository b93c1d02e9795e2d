import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import { type Presence, parsePresence } from '../contract/office/presence.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Who is in, everywhere or at one location. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function getPresence(locationId: number | undefined, signal: AbortSignal): Promise<Presence> {
  const searchParams = locationId === undefined ? {} : { location: locationId };
  return answerAs(
    `GET ${OFFICE_PATHS.presence}`,
    http.get(OFFICE_PATHS.presence, { searchParams, signal }),
    parsePresence,
  );
}
