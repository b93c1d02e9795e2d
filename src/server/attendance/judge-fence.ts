import { ERROR_CODE } from '../../contract/error-code.ts';
import { judgePosition, type PositionAnswer, type TapPosition } from '../../contract/judge-position.ts';
import type { LocationBody } from '../../contract/location.ts';
import { ApiError } from '../api-error.ts';
import { fenceOf } from '../policy/fence-of.ts';
import { policyAt } from '../policy/policy-at.ts';
import { knewTerms, termsOf } from '../policy/terms.ts';
import type { Store } from '../store/store-schema.ts';
import type { NewPunch } from './new-punch.ts';
import type { PunchMark } from './punch-mark.ts';

/**
 * Judges where a kiosk's punch was made by the policy that was in force at the tap. Throws an `ApiError` 403/7004 where
 * it refuses and the device had been told so before the tap; where it had not, the punch is marked.
 */
export async function judgeFence(
  tx: Store,
  punch: NewPunch,
  location: LocationBody,
): Promise<readonly PunchMark[]> {
  const { caller, kiosk } = punch;
  if (caller.kind === 'account' || !kiosk) return [];
  const tapMs = punch.time.instantMs;
  const place = { companyId: caller.companyId, locationId: punch.locationId };
  const policy = await policyAt(tx, place, tapMs);
  const { answer, ruling } = judgePosition(tapPositionOf(punch), fenceOf(location), policy);
  if (ruling === 'allow') return [];
  const terms = termsOf(policy.version, location);
  if (ruling === 'refuse' && (await knewTerms(tx, caller.deviceId, terms, tapMs))) {
    throw new ApiError(403, ERROR_CODE.accessDenied, REFUSALS[answer]);
  }
  return answer === 'no-fence' ? [] : [answer];
}

const REFUSALS: Readonly<Record<PositionAnswer, string>> = {
  inside: 'This location takes no punches from inside its radius',
  unsure: 'This location takes no punches whose position is not sure',
  outside: 'This location takes no punches from outside its radius',
  'no-fence': 'This location takes no punches',
};

function tapPositionOf({ position, kiosk }: NewPunch): TapPosition | undefined {
  if (!position || !kiosk || 'none' in kiosk.position) return undefined;
  return { ...position, accuracyMetres: kiosk.position.accuracyMetres };
}
