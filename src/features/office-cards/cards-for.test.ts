import { expect, test } from 'vitest';
import type { OfficePerson } from '../../contract/office/office-person.ts';
import { cardsFor, type Whom } from './cards-for.ts';

const person = (id: number, hasPin: boolean, badges: number[]): OfficePerson => ({
  id,
  displayName: `${id}`,
  firstName: 'a',
  lastName: 'b',
  patronymic: null,
  tabNumber: null,
  email: null,
  location: { id: 1, title: 'x' },
  hasPin,
  badges,
  photo: null,
  leftAtMs: null,
});
const PEOPLE = [person(1, true, [5]), person(2, false, [6]), person(3, true, []), person(4, false, [])];

test.each<[Whom, Whom, readonly number[]]>([
  ['missing', 'missing', [2, 3, 4]],
  ['missing', 'none', [2, 4]],
  ['none', 'missing', [3, 4]],
  ['all', 'none', [1, 2, 3, 4]],
  ['none', 'all', [1, 2, 3, 4]],
  ['none', 'none', []],
])('with PINs for %s and badges for %s, cards are drawn for %j', (pins, badges, ids) => {
  expect(cardsFor(PEOPLE, pins, badges)).toEqual(ids);
});
