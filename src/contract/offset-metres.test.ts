import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceMetres } from './distance-metres.ts';
import { offsetMetres } from './offset-metres.ts';

const HERE = { latitude: 41.2938726905277, longitude: 69.24597090975743 };
const METRE = 1 / 111_195;

test('what lies north and east of a point has both positive, and south and west negative', () => {
  const north = offsetMetres(HERE, { ...HERE, latitude: HERE.latitude + 200 * METRE });
  expect(north.northMetres).toBeCloseTo(200, 1);
  expect(north.eastMetres).toBe(0);
  const west = offsetMetres(HERE, { ...HERE, longitude: HERE.longitude - 0.001 });
  expect(west.northMetres).toBe(0);
  expect(west.eastMetres).toBeCloseTo(-83.5, 0);
});

test('two sides make the distance, as long as the points are near', () => {
  const near = fc.double({ min: -0.02, max: 0.02, noNaN: true });
  const latitude = fc.double({ min: -60, max: 60, noNaN: true });
  const longitude = fc.double({ min: -180, max: 180, noNaN: true });
  fc.assert(
    fc.property(latitude, longitude, near, near, (lat, lon, north, east) => {
      const from = { latitude: lat, longitude: lon };
      // Across the date line the degrees begin again.
      const to = { latitude: lat + north, longitude: ((lon + east + 540) % 360) - 180 };
      const { eastMetres, northMetres } = offsetMetres(from, to);
      const distance = distanceMetres(from, to);
      expect(Math.abs(Math.hypot(eastMetres, northMetres) - distance)).toBeLessThan(1 + distance * 0.001);
    }),
  );
});
