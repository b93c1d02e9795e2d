import { expect, test } from 'vitest';
import type { RosterPerson } from '../../contract/roster.ts';
import { searchNames } from './search-names.ts';

const people = ['Малика Образцова', 'Oʻtkir Gʻaniyev', 'Anna-Maria Smith', 'Ёлкин Пётр', 'Anna Berg'].map(
  (displayName, id): RosterPerson => ({
    id,
    displayName,
    photo: null,
    last: null,
    pinTag: null,
    badgeTags: [],
  }),
);
const names = (typed: string) => searchNames(people, typed, 'ru').map(({ displayName }) => displayName);

test.each([
  ['мал', ['Малика Образцова']],
  ["o'tk", ['Oʻtkir Gʻaniyev']],
  ['gani', ['Oʻtkir Gʻaniyev']],
  ['MARIA', ['Anna-Maria Smith']],
  ['smi ann', ['Anna-Maria Smith']],
  ['елк', ['Ёлкин Пётр']],
  ['anna', ['Anna Berg', 'Anna-Maria Smith']],
  ['zz', []],
])('%s finds %o', (typed, found) => {
  expect(names(typed)).toEqual(found);
});

test('nothing typed finds everybody, by name', () => {
  expect(names(' ')).toHaveLength(people.length);
});
