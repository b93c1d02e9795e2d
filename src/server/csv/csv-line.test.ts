import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CsvCell, csvLine, SEPARATORS } from './csv-line.ts';

test.each([
  ['a number', 5, '5'],
  ['nothing', null, ''],
  ['a plain text', 'Азиз', 'Азиз'],
  ['a text with the separator', 'a;b', '"a;b"'],
  ['a text with the other separator', 'a,b', '"a,b"'],
  ['a text with quotes', 'the "big" door', '"the ""big"" door"'],
  ['a text of two lines', 'a\nb', '"a\nb"'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula with quotes and separators', '=HYPERLINK("x";"y")', `"'=HYPERLINK(""x"";""y"")"`],
  ['a plus', '+1', "'+1"],
  ['a minus', '-1', "'-1"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1', "'\t=1"],
  ['a carriage return', '\r=1', `"'\r=1"`],
  ['the wide form of =', '＝1', "'＝1"],
  ['the wide form of +', '＋1', "'＋1"],
  ['the wide form of -', '－1', "'－1"],
  ['the wide form of @', '＠A', "'＠A"],
])('%s is written as it is read', (_what, cell, written) => {
  expect(csvLine([cell], 'semicolon')).toBe(`${written}\r\n`);
});

test('cells stand apart by what was asked for', () => {
  expect(csvLine(['a', 1, null], 'semicolon')).toBe('a;1;\r\n');
  expect(csvLine(['a', 1, null], 'comma')).toBe('a,1,\r\n');
});

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

test('whatever the cells hold, a reader of RFC 4180 gets them back, and none begins a formula', () => {
  const cell: fc.Arbitrary<CsvCell> = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'abЯ=+-@＝\'";,\t\r\n ') }),
    fc.integer(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('semicolon' as const, 'comma' as const),
      (cells, separator) => {
        const read = readLine(csvLine(cells, separator), SEPARATORS[separator]);
        const plain = cells.map((one) => String(one ?? ''));
        const isGuarded = read.every((text, at) => typeof cells[at] !== 'string' || !FORMULA.test(text));
        const got = read.map((text, at) => (text === `'${plain[at]}` ? plain[at] : text));
        return isGuarded && JSON.stringify(got) === JSON.stringify(plain);
      },
    ),
  );
});

function readLine(line: string, separator: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length - 2) {
    let text = '';
    if (line[at] === '"') {
      at += 1;
      while (line[at] !== '"' || line[at + 1] === '"') {
        if (line[at] === '"') at += 1;
        text += line[at];
        at += 1;
      }
      at += 1;
    } else {
      while (line[at] !== separator && !line.startsWith('\r\n', at)) {
        text += line[at];
        at += 1;
      }
    }
    cells.push(text);
    if (line.startsWith('\r\n', at)) return cells;
    at += 1;
  }
  return cells;
}
