/** How a sketch is drawn to scale. */
export interface SketchScale {
  /** From the middle to the upper edge. */
  readonly halfMetres: number;
  /** Side of a square of the grid. */
  readonly gridMetres: number;
  /** A thing that everybody has an idea of, where the scale has room for it. */
  readonly yardstick: Yardstick | undefined;
}

/** What a circle is compared with. */
export type Yardstick = 'bus' | 'pitch';

/** How large those are. */
export const YARDSTICK_METRES = {
  bus: { length: 12, width: 2.5 },
  pitch: { length: 105, width: 68 },
} as const;

const SMALLEST_HALF_METRES = 20;
/** Up to here a bus is seen; from here to the next a football pitch is. */
const MOST_FOR_BUS = 50;
const MOST_FOR_PITCH = 500;
const ROOM = 1.15;

/** The scale for something as large as this: it goes in steps, so that within each a circle grows with its radius. */
export function sketchScale(reachMetres: number): SketchScale {
  const halfMetres = Math.max(SMALLEST_HALF_METRES, roundUp(reachMetres * ROOM));
  return {
    halfMetres,
    gridMetres: halfMetres / (leadingDigit(halfMetres) === 5 ? 2.5 : 2),
    yardstick: yardstickAt(halfMetres),
  };
}

function yardstickAt(halfMetres: number): Yardstick | undefined {
  if (halfMetres <= MOST_FOR_BUS) return 'bus';
  return halfMetres <= MOST_FOR_PITCH ? 'pitch' : undefined;
}

/** The next of 1, 2, 5, 10, 20, 50 … that is no smaller. */
function roundUp(length: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, length)));
  return ([1, 2, 5].find((digit) => digit * power >= length) ?? 10) * power;
}

function leadingDigit(length: number): number {
  return Math.round(length / 10 ** Math.floor(Math.log10(length)));
}
