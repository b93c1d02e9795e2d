import type { Direction } from './direction.ts';
import { PATHS } from './paths.ts';

/** The path a punch of this direction is posted to. */
export function punchPath(direction: Direction): string {
  return direction === 'in' ? PATHS.clockIn : PATHS.clockOut;
}
