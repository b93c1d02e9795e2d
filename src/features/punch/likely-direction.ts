import type { Direction } from '../../contract/direction.ts';
import { LONGEST_SHIFT_MS } from '../../contract/longest-shift-ms.ts';
import type { LastPunch } from './last-punch.ts';

/**
 * What a person most likely wants; never more than the weight and the focus of the two buttons. Whoever came in longer
 * ago than any shift lasts has forgotten to clock out and is coming in.
 */
export function likelyDirection(
  last: Pick<LastPunch, 'direction' | 'instantMs'> | undefined,
  nowMs: number,
): Direction {
  return last?.direction === 'in' && nowMs - last.instantMs < LONGEST_SHIFT_MS ? 'out' : 'in';
}
