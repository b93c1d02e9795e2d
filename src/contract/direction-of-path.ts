import type { Direction } from './direction.ts';
import { PATHS } from './paths.ts';

/** The direction that a request path records, or undefined where the path records no punch. */
export function directionOfPath(path: string): Direction | undefined {
  if (path === PATHS.clockIn) return 'in';
  if (path === PATHS.clockOut) return 'out';
  return undefined;
}
