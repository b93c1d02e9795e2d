import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';

/** Lets a person leave: they clock no more, and stay in the record. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export async function postLeave(id: number): Promise<void> {
  const path = `${ADMIN_PATHS.people}/${id}/leave`;
  await answerOf(`POST ${path}`, http.post(path));
}
