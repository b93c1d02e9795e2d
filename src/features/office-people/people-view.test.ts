import { expect, test } from 'vitest';
import { type PeopleView, peopleViewSearch, readPeopleView } from './people-view.ts';

const EVERYBODY: PeopleView = { search: '', location: undefined, withLeft: false, page: 1 };

test.each<[PeopleView, string]>([
  [EVERYBODY, ''],
  [{ search: 'Каримов & Ко', location: 368, withLeft: true, page: 3 }, '?q=%D0%9A'],
])('what is shown stands in the address and is read from it: %j', (view, start) => {
  const written = peopleViewSearch(view);
  expect(written.startsWith(start)).toBe(true);
  expect(readPeopleView(written)).toEqual(view);
});

test.each(['?page=0', '?page=-1', '?page=x', '?place=x&left=no'])('%s asks for nothing special', (search) => {
  expect(readPeopleView(search)).toEqual(EVERYBODY);
});
