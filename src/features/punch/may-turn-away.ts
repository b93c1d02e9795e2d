import { judgePosition } from '../../contract/judge-position.ts';
import type { FenceRule } from './judge-punch-position.ts';

/** Whether a tap may be turned away by this rule once its position is known. */
export function mayTurnAway({ policy, location }: FenceRule): boolean {
  const { answer } = judgePosition(undefined, location, policy);
  return answer !== 'no-fence' && Object.values(policy.position).includes('refuse');
}
