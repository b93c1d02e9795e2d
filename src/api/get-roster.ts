import { PATHS } from '../contract/paths.ts';
import { parseRoster, type Roster } from '../contract/roster.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';
import { ServerUnreachable } from './server-unreachable.ts';

/**
 * The people of this terminal's location; undefined where the known version still holds. Throws an `ApiRefusal` or a
 * `ServerUnreachable`.
 */
export async function getRoster(
  knownVersion: string | undefined,
  signal: AbortSignal,
): Promise<Roster | undefined> {
  const request = `GET ${PATHS.roster}`;
  const headers = knownVersion === undefined ? {} : { 'If-None-Match': `"${knownVersion}"` };
  const { status, body } = await answerOf(request, http.get(PATHS.roster, { headers, signal }));
  if (status === 304) return undefined;
  const roster = parseRoster(body);
  if (!roster) throw new ServerUnreachable(request, new Error('not a roster'));
  return roster;
}
