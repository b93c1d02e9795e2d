import { expect, test } from 'vitest';
import type { RosterPerson } from '../contract/roster.ts';
import { expectedPeople, type PersonStanding } from './expected-people.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const NOW_MS = Date.UTC(2026, 10, 20, 4, 0, 0);

function standing(id: number, direction?: 'in' | 'out', agoMs = 0): PersonStanding {
  const person: RosterPerson = {
    id,
    displayName: `Person ${id}`,
    photo: null,
    last: null,
    pinTag: null,
    badgeTags: [],
  };
  return { person, last: direction && { direction, instantMs: NOW_MS - agoMs } };
}

const ids = (usual: readonly PersonStanding[], listed = 100) =>
  expectedPeople(usual, listed, NOW_MS).map(({ person }) => person.id);

test('whoever usually punches now is expected in that order, with what they probably want', () => {
  const usual = [standing(3, 'in', 9 * HOUR_MS), standing(1, 'out', 15 * HOUR_MS), standing(2)];
  expect(expectedPeople(usual, 100, NOW_MS)).toMatchObject([
    { person: { id: 3 }, direction: 'out' },
    { person: { id: 1 }, direction: 'in' },
    { person: { id: 2 }, direction: 'in' },
  ]);
});

test('whoever came in longer ago than any shift is expected to come in', () => {
  expect(expectedPeople([standing(1, 'in', 17 * HOUR_MS)], 100, NOW_MS)).toMatchObject([{ direction: 'in' }]);
});

test('whoever has just punched makes room for the next', () => {
  expect(ids([standing(1, 'in', 29 * MINUTE_MS), standing(2, 'out', 30 * MINUTE_MS), standing(3)])).toEqual([
    2, 3,
  ]);
});

test('there are six at most, and at most half of a short list', () => {
  const usual = Array.from({ length: 9 }, (_, id) => standing(id));
  expect(ids(usual)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(ids(usual, 5)).toEqual([0, 1]);
  expect(ids(usual, 1)).toEqual([]);
});
