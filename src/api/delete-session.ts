import { PATHS } from '../contract/paths.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';

/** Ends this device's enrolment at the server. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export async function deleteSession(): Promise<void> {
  await answerOf(`DELETE ${PATHS.session}`, http.delete(PATHS.session));
}
