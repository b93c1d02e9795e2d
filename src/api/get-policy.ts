import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import { type KioskPolicy, parseKioskPolicy } from '../contract/kiosk-policy.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';
import { policyOf } from './policy-of.ts';

/** What holds at a location, or without one in the company. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function getPolicy(locationId: number | undefined, signal: AbortSignal): Promise<KioskPolicy> {
  return answerAs(`GET ${ADMIN_PATHS.policy}`, http.get(policyOf(locationId), { signal }), parseKioskPolicy);
}
