import type { Direction } from '../../contract/direction.ts';
import type { LastPunch } from './last-punch.ts';

/** Whoever came in longer ago than any shift lasts has forgotten to clock out and is coming in. */
const LONGEST_SHIFT_MS = 16 * 3_600_000;

/** What a person most likely wants; never more than the weight and the focus of the two buttons. */
export function likelyDirection(
  last: Pick<LastPunch, 'direction' | 'instantMs'> | undefined,
  nowMs: number,
): Direction {
  return last?.direction === 'in' && nowMs - last.instantMs < LONGEST_SHIFT_MS ? 'out' : 'in';
}
