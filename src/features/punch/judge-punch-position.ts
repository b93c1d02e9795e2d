import { type Geofence, judgePosition, type PositionJudgement } from '../../contract/judge-position.ts';
import type { KioskPolicy } from '../../contract/kiosk-policy.ts';
import type { PunchPosition } from '../../outbox/punch-record.ts';

/** The circle and the policy that a punch's position is judged by: a session's, as it was at the tap. */
export interface FenceRule {
  readonly location: Geofence;
  readonly policy: Pick<KioskPolicy, 'position'>;
}

/** What a rule says of a punch's position; no position cannot tell. */
export function judgePunchPosition(
  position: PunchPosition,
  { location, policy }: FenceRule,
): PositionJudgement {
  return judgePosition('latitude' in position ? position : undefined, location, policy);
}
