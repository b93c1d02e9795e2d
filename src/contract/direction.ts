/** The two kinds of punch, as the `punches` table and the kiosk write them. */
export const DIRECTIONS = ['in', 'out'] as const;

/** `in` is a clock-in (an arrival), `out` a clock-out (a departure). */
export type Direction = (typeof DIRECTIONS)[number];
