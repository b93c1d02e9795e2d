import { describe, expect, test } from 'vitest';
import { columnOf, importRows } from './import-rows.ts';
import { splitFullName } from './split-full-name.ts';

describe('the people of a table', () => {
  test('have what there are columns for, with their spaces put right', () => {
    const rows = [{ line: 4, cells: ['  Каримов ', 'Азиз', 'x', 'Второй\r\nэтаж'] }];
    expect(importRows(rows, ['lastName', 'firstName', 'skip', 'location'])).toEqual([
      { line: 4, lastName: 'Каримов', firstName: 'Азиз', location: 'Второй этаж' },
    ]);
  });

  test('have an empty field where their row is short or the cell is empty', () => {
    const rows = [{ line: 2, cells: ['Ли', 'Анна'] }];
    expect(importRows(rows, ['lastName', 'firstName', 'email'])).toEqual([
      { line: 2, lastName: 'Ли', firstName: 'Анна', email: '' },
    ]);
  });

  test('have a whole name taken apart', () => {
    const rows = [{ line: 1, cells: ['Каримов Азиз Рустамович', '17'] }];
    expect(importRows(rows, ['lastFirst', 'tabNumber'])).toEqual([
      { line: 1, lastName: 'Каримов', firstName: 'Азиз', patronymic: 'Рустамович', tabNumber: '17' },
    ]);
  });
});

test.each([
  ['Каримов Азиз Рустамович', 'lastFirst', ['Каримов', 'Азиз', 'Рустамович']],
  ['Karimov Aziz Rustam oʻgʻli', 'lastFirst', ['Karimov', 'Aziz', 'Rustam oʻgʻli']],
  ['Karimov, Aziz', 'lastFirst', ['Karimov', 'Aziz', '']],
  ['Aziz Karimov', 'firstLast', ['Karimov', 'Aziz', '']],
  ['Ivan Sergeevich Petrov', 'firstLast', ['Petrov', 'Ivan', 'Sergeevich']],
  ['Азиз', 'lastFirst', ['', 'Азиз', '']],
  ['Aziz', 'firstLast', ['', 'Aziz', '']],
  ['', 'lastFirst', ['', '', '']],
] as const)('the name "%s" (%s) is taken apart', (name, order, [lastName, firstName, patronymic]) => {
  expect(splitFullName(name, order)).toEqual({ lastName, firstName, patronymic });
});

test('a fault is shown at the column that the field came from', () => {
  expect(columnOf('email', ['lastFirst', 'email'])).toBe(1);
  expect(columnOf('patronymic', ['tabNumber', 'lastFirst'])).toBe(1);
  expect(columnOf('firstName', ['lastName', 'firstName'])).toBe(1);
  expect(columnOf('location', ['lastName', 'firstName'])).toBeUndefined();
});
