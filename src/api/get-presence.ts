import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import { type Presence, parsePresence } from '../contract/office/presence.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Who is in, everywhere. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function getPresence(signal: AbortSignal): Promise<Presence> {
  const path = OFFICE_PATHS.presence;
  return answerAs(`GET ${path}`, http.get(path, { signal }), parsePresence);
}
