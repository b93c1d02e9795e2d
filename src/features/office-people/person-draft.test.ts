import { expect, test } from 'vitest';
import type { OfficePerson } from '../../contract/office/office-person.ts';
import { changesTo, draftOf, newPerson, personOf } from './person-draft.ts';

const AZIZ: OfficePerson = {
  id: 7,
  displayName: 'Каримов Азиз',
  firstName: 'Азиз',
  lastName: 'Каримов',
  patronymic: null,
  tabNumber: '007',
  email: null,
  location: { id: 368, title: 'Склад' },
  hasPin: true,
  badges: [],
  photo: null,
  leftAtMs: null,
};

test('a person who is looked at and not changed stays as they are', () => {
  const wanted = personOf(draftOf(AZIZ));
  expect(wanted && changesTo(AZIZ, wanted)).toEqual({});
});

test('only what was changed is sent, and what was emptied is taken away', () => {
  const wanted = personOf({ ...draftOf(AZIZ), tabNumber: ' ', email: ' a@b.uz ', locationId: 9 });
  expect(wanted && changesTo(AZIZ, wanted)).toEqual({ tabNumber: null, email: 'a@b.uz', locationId: 9 });
});

test('nobody is a person without a first name, or without a place', () => {
  expect(personOf({ ...newPerson(368), lastName: 'Каримов' })).toBeUndefined();
  expect(personOf({ ...newPerson(undefined), firstName: 'Азиз' })).toBeUndefined();
  expect(personOf({ ...newPerson(368), firstName: ' Азиз ' })).toEqual({
    firstName: 'Азиз',
    lastName: '',
    patronymic: null,
    tabNumber: null,
    email: null,
    locationId: 368,
  });
});
