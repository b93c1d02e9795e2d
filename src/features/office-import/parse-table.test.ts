import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine } from './csv-line.ts';
import { parseTable } from './parse-table.ts';

const cellsOf = (text: string) => parseTable(text).rows.map(({ cells }) => cells);

test.each([
  ['semicolons', 'a;b;c\r\n1;2;3\r\n'],
  ['commas', 'a,b,c\n1,2,3\n'],
  ['tabs', 'a\tb\tc\r1\t2\t3'],
])('a table with %s is parted at them', (_, text) => {
  expect(cellsOf(text)).toEqual([
    ['a', 'b', 'c'],
    ['1', '2', '3'],
  ]);
});

test('the separator is the one that parts all rows alike', () => {
  expect(cellsOf('Karimov, Aziz;Main street 1, Tashkent\nPetrova, Olga;Office 2, floor 3')).toEqual([
    ['Karimov, Aziz', 'Main street 1, Tashkent'],
    ['Petrova, Olga', 'Office 2, floor 3'],
  ]);
});

test('a table of one column is not parted', () => {
  expect(cellsOf('Каримов Азиз\nПетрова Ольга')).toEqual([['Каримов Азиз'], ['Петрова Ольга']]);
});

test('quoted cells keep separators, quotation marks and line breaks, and lines are counted through them', () => {
  const { rows, unclosedLine } = parseTable('a;b\r\n"x;1";"say ""hi"""\r\n"two\r\nlines";y\r\nlast;z');
  expect(rows).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x;1', 'say "hi"'] },
    { line: 3, cells: ['two\r\nlines', 'y'] },
    { line: 5, cells: ['last', 'z'] },
  ]);
  expect(unclosedLine).toBeUndefined();
});

test('a quotation mark within a cell is a letter like any other', () => {
  expect(cellsOf('ООО "Ромашка";1\nЗАО;2')).toEqual([
    ['ООО "Ромашка"', '1'],
    ['ЗАО', '2'],
  ]);
});

test('a quotation mark that is never closed is named by its line', () => {
  expect(parseTable('a;b\n1;2\n3;"4\n5;6').unclosedLine).toBe(3);
});

test('empty rows are left out and counted', () => {
  expect(parseTable('\n\na;b\n;;\n \n1;2\n\n').rows).toEqual([
    { line: 3, cells: ['a', 'b'] },
    { line: 6, cells: ['1', '2'] },
  ]);
});

test('the separator that Excel says first is believed', () => {
  expect(parseTable('sep=,\r\na;b,c;d\r\n').rows).toEqual([{ line: 2, cells: ['a;b', 'c;d'] }]);
});

test('an empty text has no rows', () => {
  expect(parseTable('').rows).toEqual([]);
  expect(parseTable('\uFEFF\r\n').rows).toEqual([]);
});

test('what is written as CSV is read as it was, with either separator', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/[\t\r\n\uFEFF]/.test(text));
  const row = fc
    .array(cell, { minLength: 3, maxLength: 3 })
    .filter((cells) => cells.every((one) => one.trim()));
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 2 }),
      fc.constantFrom(';' as const, ',' as const),
      (rows, separator) => {
        const text = rows.map((cells) => csvLine(cells, separator)).join('');
        expect(cellsOf(`sep=${separator}\n${text}`)).toEqual(rows);
      },
    ),
  );
});
