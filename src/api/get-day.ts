import { PATHS } from '../contract/paths.ts';
import { type PersonDay, parsePersonDay } from '../contract/person-day.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';
import { ServerUnreachable } from './server-unreachable.ts';

/** What the server has recorded of a person lately. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export async function getDay(personId: number, signal: AbortSignal): Promise<PersonDay> {
  const request = `GET ${PATHS.day}`;
  const searchParams = { person: personId };
  const { body } = await answerOf(request, http.get(PATHS.day, { searchParams, signal }));
  const day = parsePersonDay(body);
  if (!day) throw new ServerUnreachable(request, new Error('not a day'));
  return day;
}
