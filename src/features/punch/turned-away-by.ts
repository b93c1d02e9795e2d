import type { DraftPunch, PunchPosition, TurnedAway } from '../../outbox/punch-record.ts';
import { type FenceRule, judgePunchPosition } from './judge-punch-position.ts';

/** Why this rule does not take a punch that was tapped at this position; undefined where it takes it. */
export function turnedAwayBy(
  { stated }: Pick<DraftPunch, 'stated'>,
  position: PunchPosition,
  rule: FenceRule,
): TurnedAway | undefined {
  // Where somebody says when they left tells nothing of where they were then; the server judges it the same.
  if (stated) return undefined;
  const { answer, ruling } = judgePunchPosition(position, rule);
  if (ruling !== 'refuse' || answer === 'no-fence') return undefined;
  return 'none' in position ? 'unknown' : answer;
}
