import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sketchScale } from './sketch-scale.ts';

test.each([
  [0, 20, 10, 'bus'],
  [15, 20, 10, 'bus'],
  [30, 50, 20, 'bus'],
  [50, 100, 50, 'pitch'],
  [300, 500, 200, 'pitch'],
  [870, 2_000, 1_000, undefined],
  [100_000, 200_000, 100_000, undefined],
])('%d metres are drawn on a sketch of %d to the edge, with squares of %d and a %s', (reach, half, grid, yardstick) => {
  expect(sketchScale(reach)).toEqual({ halfMetres: half, gridMetres: grid, yardstick });
});

test('a circle always fits, fills at least a third, and grows with its radius within a step', () => {
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 100_000 }), (radius) => {
      const { halfMetres, gridMetres } = sketchScale(radius);
      expect(radius).toBeLessThan(halfMetres);
      expect(radius / halfMetres).toBeGreaterThan(0.33);
      expect(halfMetres / gridMetres).toBeGreaterThanOrEqual(2);
      expect(gridMetres).toBe(Math.round(gridMetres));
    }),
  );
});
