import { PATHS } from '../contract/paths.ts';
import { parseRescueAnswer, type RescueAnswer, type RescueFile } from '../contract/rescue-file.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';
import { ServerUnreachable } from './server-unreachable.ts';

/** Brings in the punches of another device, or of this one. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export async function postRescue(file: RescueFile): Promise<RescueAnswer> {
  const request = `POST ${PATHS.rescues}`;
  const { body } = await answerOf(request, http.post(PATHS.rescues, { json: file, timeout: 600_000 }));
  const answer = parseRescueAnswer(body);
  if (!answer) throw new ServerUnreachable(request, new Error('not a rescue answer'));
  return answer;
}
