import { ADMIN_PATHS } from '../contract/admin-paths.ts';
import { type KioskPolicy, parseKioskPolicy } from '../contract/kiosk-policy.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';
import { policyOf } from './policy-of.ts';

/** Sets a policy, for a location or for the company. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function patchPolicy(
  locationId: number | undefined,
  { version: _its, ...wanted }: KioskPolicy,
): Promise<KioskPolicy> {
  return answerAs(
    `PATCH ${ADMIN_PATHS.policy}`,
    http.patch(policyOf(locationId), { json: wanted }),
    parseKioskPolicy,
  );
}
