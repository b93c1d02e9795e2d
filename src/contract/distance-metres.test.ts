import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceMetres, type Point } from './distance-metres.ts';

const HALF_CIRCUMFERENCE = Math.PI * 6_371_008.8;
const point: fc.Arbitrary<Point> = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the distance between two points', () => {
  // Great circles on a sphere of the mean radius; the ellipsoid's own differ by up to half a per cent.
  test.each<[string, Point, Point, number]>([
    ['one degree along the equator', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 }, 111_195],
    [
      'one degree along a meridian',
      { latitude: 41, longitude: 69 },
      { latitude: 42, longitude: 69 },
      111_195,
    ],
    ['across the date line', { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111_195],
    [
      'London to Paris',
      { latitude: 51.5074, longitude: -0.1278 },
      { latitude: 48.8566, longitude: 2.3522 },
      343_557,
    ],
    [
      'Tashkent to Samarkand',
      { latitude: 41.2995, longitude: 69.2401 },
      { latitude: 39.627, longitude: 66.975 },
      267_200,
    ],
    ['pole to pole', { latitude: 90, longitude: 12 }, { latitude: -90, longitude: 77 }, HALF_CIRCUMFERENCE],
    [
      'to the antipodes',
      { latitude: 30, longitude: 20 },
      { latitude: -30, longitude: -160 },
      HALF_CIRCUMFERENCE,
    ],
  ])('is known: %s', (_name, from, to, metres) => {
    expect(Math.abs(distanceMetres(from, to) - metres)).toBeLessThan(metres * 0.002);
  });

  test('is right to the metre within a building', () => {
    const from = { latitude: 41.2938726905277, longitude: 69.24597090975743 };
    const north = { ...from, latitude: from.latitude + 300 / 111_195 };
    expect(distanceMetres(from, north)).toBeCloseTo(300, 1);
  });

  test('is zero from a point to itself', () => {
    fc.assert(fc.property(point, (here) => distanceMetres(here, here) === 0));
  });

  test('is the same both ways', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        expect(distanceMetres(from, to)).toBeCloseTo(distanceMetres(to, from), 3);
      }),
    );
  });

  test('is a number from zero to half the earth’s circumference', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const metres = distanceMetres(from, to);
        expect(metres).toBeGreaterThanOrEqual(0);
        expect(metres).toBeLessThanOrEqual(HALF_CIRCUMFERENCE + 0.001);
      }),
    );
  });

  test('is half the circumference between antipodes', () => {
    fc.assert(
      fc.property(point, ({ latitude, longitude }) => {
        const antipode = {
          latitude: -latitude,
          longitude: longitude > 0 ? longitude - 180 : longitude + 180,
        };
        // Near the antipode the formula's sine is flat: a rounding error of 1e-16 is worth some decimetres.
        expect(Math.abs(distanceMetres({ latitude, longitude }, antipode) - HALF_CIRCUMFERENCE)).toBeLessThan(
          1,
        );
      }),
    );
  });
});
