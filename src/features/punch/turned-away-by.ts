import type { PunchPosition, TurnedAway } from '../../outbox/punch-record.ts';
import { type FenceRule, judgePunchPosition } from './judge-punch-position.ts';

/** Why this rule does not take a punch at this position; undefined where it takes it. */
export function turnedAwayBy(position: PunchPosition, rule: FenceRule): TurnedAway | undefined {
  const { answer, ruling } = judgePunchPosition(position, rule);
  if (ruling !== 'refuse' || answer === 'no-fence') return undefined;
  return 'none' in position ? 'unknown' : answer;
}
