import { expect, test } from 'vitest';
import type { PeopleTable } from './open-table.ts';
import { previewLines } from './preview-lines.ts';

const TABLE: PeopleTable = {
  examples: ['ФИО', 'Почта'],
  rows: [
    { line: 2, cells: ['Ли Анна', 'x'] },
    { line: 3, cells: ['Ким', ''] },
    { line: 4, cells: ['Каримов Азиз', ''] },
  ],
  roles: ['lastFirst', 'email'],
};

test('what the server says of a line stands beside it, and each fault at its cell', () => {
  const lines = previewLines(TABLE, {
    taken: false,
    counts: { add: 1, change: 1, same: 0, fault: 1 },
    lines: [
      {
        line: 2,
        outcome: 'fault',
        faults: [
          { field: 'email', fault: 'invalid' },
          { field: 'patronymic', fault: 'too-long' },
          { field: 'tabNumber', fault: 'ambiguous' },
        ],
      },
      { line: 3, outcome: 'add' },
      { line: 4, outcome: 'change', personId: 7, fields: ['email'] },
    ],
  });
  expect(lines.map(({ outcome }) => outcome)).toEqual(['fault', 'add', 'change']);
  expect([...(lines[0]?.faults ?? [])]).toEqual([
    [1, 'invalid'],
    [0, 'too-long'],
  ]);
  expect(lines[0]?.otherFaults).toEqual([{ role: 'tabNumber', fault: 'ambiguous' }]);
  expect(lines[2]?.changes).toEqual(['email']);
});

test('until the server has said something nothing is known of a line', () => {
  expect(previewLines(TABLE, undefined).map(({ outcome }) => outcome)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
