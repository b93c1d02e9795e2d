import { describe, expect, test } from 'vitest';
import { withCell, withoutLine, withRole } from './change-table.ts';
import { openTable, type PeopleTable } from './open-table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function tableOf(text: string): PeopleTable {
  const opened = openTable(text, []);
  if (opened.kind !== 'table') throw new Error(`no table: ${opened.kind}`);
  return opened.table;
}

describe('a table of people is opened', () => {
  test('with its heading above the columns', () => {
    expect(tableOf('Фамилия;Имя;Цех\r\nКаримов;Азиз;2\r\n')).toEqual({
      examples: ['Фамилия', 'Имя', 'Цех'],
      rows: [{ line: 2, cells: ['Каримов', 'Азиз', '2'] }],
      roles: ['lastName', 'firstName', 'skip'],
    });
  });

  test('with its first line above the columns where it has no heading, and as wide as its widest line', () => {
    expect(tableOf('Каримов;Азиз\nЛи;Анна;Ивановна\nКим;Олег')).toMatchObject({
      examples: ['Каримов', 'Азиз', ''],
      roles: ['lastName', 'firstName', 'patronymic'],
      rows: [{ line: 1 }, { line: 2 }, { line: 3 }],
    });
  });

  test('from a file as from a text', () => {
    expect(openTable(bytes('Фамилия;Имя\nЛи;Анна'), [])).toEqual(openTable('Фамилия;Имя\nЛи;Анна', []));
  });
});

describe('no table is', () => {
  test.each([
    ['a spreadsheet’s own file', Uint8Array.from([0x50, 0x4b, 3, 4]), { problem: 'workbook' }],
    ['nothing', '', { problem: 'empty' }],
    ['a heading alone', 'Фамилия;Имя\r\n', { problem: 'empty' }],
    ['a file of more than 5 MB', new Uint8Array(5_000_001), { problem: 'too-large' }],
    ['more than 10,000 lines', 'a;b\n'.repeat(10_001), { problem: 'too-many' }],
    ['what has a quotation mark that is never closed', 'Фамилия;Имя\n"Ли;Анна\n', { line: 2 }],
  ])('%s', (_, source, expected) => {
    expect(openTable(source, [])).toMatchObject(expected);
  });
});

describe('a table that is looked through', () => {
  const table = tableOf('Фамилия;Имя\nЛи\nКим;Олег');

  test('has one column for a field: another that had it is left out', () => {
    expect(withRole(table, 1, 'lastName').roles).toEqual(['skip', 'lastName']);
    expect(withRole(table, 0, 'skip').roles).toEqual(['skip', 'firstName']);
  });

  test('has a cell corrected, also one beyond the end of its line', () => {
    expect(withCell(table, 2, 1, 'Анна').rows).toEqual([
      { line: 2, cells: ['Ли', 'Анна'] },
      { line: 3, cells: ['Ким', 'Олег'] },
    ]);
  });

  test('has a line left out, and the others keep their numbers', () => {
    expect(withoutLine(table, 2).rows).toEqual([{ line: 3, cells: ['Ким', 'Олег'] }]);
  });
});
