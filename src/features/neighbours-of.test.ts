import { expect, test } from 'vitest';
import { neighboursOf } from './neighbours-of.ts';

const HERE = { latitude: 41.2938, longitude: 69.246 };
const METRE = 1 / 111_195;

const north = (id: number, distanceMetres: number, radius: number) => ({
  id,
  title: 'x',
  lat: String(HERE.latitude + distanceMetres * METRE),
  lon: String(HERE.longitude),
  radius,
  address: null,
  count_employees: 0,
  count_devices: 0,
});

test('only what a sketch has room for is a neighbour, by the edge of its circle', () => {
  const found = neighboursOf(HERE, 100, [north(1, 250, 50), north(2, 400, 50), north(3, 400, 150)]);
  expect(found.map(({ id }) => id)).toEqual([1, 3]);
  expect(found[0]?.northMetres).toBeCloseTo(250, 0);
  expect(neighboursOf(HERE, 0, [north(1, 70, 0), north(2, 50, 0)]).map(({ id }) => id)).toEqual([2]);
});
