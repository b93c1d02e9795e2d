import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';
import { policyOf } from './policy-of.ts';

/** Lets a location go by the company's policy again. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export async function deletePolicy(locationId: number): Promise<void> {
  await answerOf(`DELETE ${ADMIN_PATHS.policy}`, http.delete(policyOf(locationId)));
}
