import { expect, test } from 'vitest';
import { DIRECTIONS } from './direction.ts';
import { directionOfPath } from './direction-of-path.ts';
import { PATHS } from './paths.ts';
import { punchPath } from './punch-path.ts';

test.each(DIRECTIONS)('the path of a punch %s leads back to its direction', (direction) => {
  expect(directionOfPath(punchPath(direction))).toBe(direction);
});

test('the two directions have the two paths of the reference', () => {
  expect(DIRECTIONS.map(punchPath)).toEqual(['/v1/times/clockin', '/v1/times/clockout']);
});

test.each([
  PATHS.clock,
  PATHS.session,
  '',
  '/',
  '/v1/times',
  '/v1/times/clockin/',
  '/v1/times/CLOCKIN',
  '/v1/times/clockin?x=1',
])('the path “%s” records no punch', (path) => {
  expect(directionOfPath(path)).toBeUndefined();
});
