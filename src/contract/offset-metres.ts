import { distanceMetres, type Point } from './distance-metres.ts';

/** Where a point lies from another, along the ground. */
export interface Offset {
  readonly eastMetres: number;
  readonly northMetres: number;
}

/** How far east and north of a point another lies, for points that are near each other. */
export function offsetMetres(from: Point, to: Point): Offset {
  const east = ((to.longitude - from.longitude + 540) % 360) - 180;
  // Along the parallel between the two, so that there and back are the same.
  const latitude = (from.latitude + to.latitude) / 2;
  return {
    eastMetres: Math.sign(east) * distanceMetres({ latitude, longitude: 0 }, { latitude, longitude: east }),
    northMetres:
      Math.sign(to.latitude - from.latitude) *
      distanceMetres({ latitude: from.latitude, longitude: 0 }, { latitude: to.latitude, longitude: 0 }),
  };
}
