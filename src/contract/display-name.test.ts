import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayName, NAME_ORDERS } from './display-name.ts';

const IVAN = { first: 'Иван', last: 'Петров', middle: 'Сергеевич' };

test.each([
  ['firstlastmiddle', 'Иван Петров Сергеевич'],
  ['firstlast', 'Иван Петров'],
  ['firstl', 'Иван П'],
  ['firstmiddle', 'Иван Сергеевич'],
  ['lastfirst', 'Петров Иван'],
  ['lastfirstmiddle', 'Петров Иван Сергеевич'],
  ['lastf', 'Петров И'],
  ['lastfm', 'Петров ИС'],
] as const)('%s writes %s', (order, written) => {
  expect(displayName(IVAN, order)).toBe(written);
});

test('a part that is not there leaves no gap', () => {
  expect(displayName({ first: 'Aziz', last: '', middle: null }, 'lastfirstmiddle')).toBe('Aziz');
  expect(displayName({ first: 'Aziz', last: 'Karimov', middle: null }, 'lastfm')).toBe('Karimov A');
});

test.each([
  ['Oʻktam', 'Oʻ'],
  ['Gʻayrat', 'Gʻ'],
  ['Osman', 'O'],
  ['E\u0301mile', 'E\u0301'],
  ['𝒜nna', '𝒜'],
])('the initial of %s is %s, one letter as people see it', (first, initial) => {
  expect(displayName({ first, last: 'K', middle: null }, 'lastf')).toBe(`K ${initial}`);
});

test('whoever has any name is called something, without spaces to spare', () => {
  const part = fc.string({ unit: 'grapheme', maxLength: 8 });
  fc.assert(
    fc.property(
      part,
      part,
      fc.option(part),
      fc.constantFrom(...NAME_ORDERS),
      (first, last, middle, order) => {
        const written = displayName({ first, last, middle }, order);
        expect(written).toBe(written.trim());
        expect(written === '').toBe([first, last, middle ?? ''].every((text) => text.trim() === ''));
      },
    ),
  );
});
