import { distanceMetres } from './distance-metres.ts';
import type { KioskPolicy, PositionRuling } from './kiosk-policy.ts';

/** Where a punch was made, as far as its device knew. */
export interface TapPosition {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracyMetres: number;
}

/** The circle that a position is judged against. */
export interface Geofence {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly radiusMetres: number;
}

/** `unsure`: the circle of uncertainty reaches over the edge, or there is no position. `no-fence`: no circle to judge by. */
export type PositionAnswer = 'inside' | 'unsure' | 'outside' | 'no-fence';

/** What a position says, and what the policy makes of it. */
export interface PositionJudgement {
  readonly answer: PositionAnswer;
  /** From the middle of the circle; undefined where there is no position or no circle. */
  readonly distanceMetres: number | undefined;
  readonly ruling: PositionRuling;
}

/**
 * Judges where a punch was made by distance and accuracy: surely inside when the whole circle of uncertainty lies within
 * the radius, surely outside when none of it does. The same on kiosk and server, with the policy as of the tap.
 */
export function judgePosition(
  position: TapPosition | undefined,
  fence: Geofence,
  policy: Pick<KioskPolicy, 'position'>,
): PositionJudgement {
  const { latitude, longitude, radiusMetres } = fence;
  if (latitude === null || longitude === null || radiusMetres === 0) {
    return { answer: 'no-fence', distanceMetres: undefined, ruling: 'allow' };
  }
  if (!position) return { answer: 'unsure', distanceMetres: undefined, ruling: policy.position.unsure };
  const distance = distanceMetres(position, { latitude, longitude });
  const answer = answerOf(distance, position.accuracyMetres, radiusMetres);
  return { answer, distanceMetres: distance, ruling: policy.position[answer] };
}

function answerOf(distance: number, accuracy: number, radius: number): 'inside' | 'unsure' | 'outside' {
  if (distance + accuracy <= radius) return 'inside';
  return distance - accuracy > radius ? 'outside' : 'unsure';
}
