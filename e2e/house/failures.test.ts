import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPOSITORY_ROOT } from '../checks/repository-root.ts';
import { failureFaults } from './failure-table.ts';
import { repositoryFiles } from './repository-files.ts';
import { testNames } from './test-names.ts';

const read = (path: string) => readFileSync(join(REPOSITORY_ROOT, path), 'utf8');

test.each([
  ['79 known failures', 'src/outbox/failures.md', 79],
  ['17 chapters of the ASVS', 'src/server/asvs.md', 17],
])('each of the %s is answered once, by files and tests that exist', (_what, table, last) => {
  const files = repositoryFiles().filter((path) => /^(src|e2e)\/.*\.(test|spec)\.tsx?$/.test(path));
  const known = {
    last,
    hasPath: (path: string) => existsSync(join(REPOSITORY_ROOT, path)),
    testNames: new Set(files.flatMap((path) => testNames(read(path)))),
  };
  expect(failureFaults(read(table), known)).toEqual([]);
});

describe('a table of failures', () => {
  const known = {
    last: 2,
    hasPath: (path: string) => path === 'src/app.ts',
    testNames: new Set(['it holds', 'with %s']),
  };
  const head = ['# Failures', '| # | failure | rule | test |', '| --- | --- | --- | --- |'];
  const first = '| 1 | lost | `src/app.ts` keeps it in the `store` | "it holds", "with %s" |';
  const second = '| 2 | odd | cannot occur | — |';
  const faultsOf = (...rows: string[]) => failureFaults([...head, ...rows].join('\n'), known);

  test('is fine where every number, path and test is there', () => {
    expect(faultsOf(first, second)).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    ['a number that is missing', [first], ['2 stands there 0 times']],
    ['a number that is there twice', [first, second, second], ['2 stands there 2 times']],
    ['a number too many', [first, second, '| 3 | x | y | — |'], ['3 is beyond 2']],
    ['a missing cell', [first, '| 2 | odd | — |'], ['2 says too little or too much']],
    ['an empty rule', [first, '| 2 | odd |  | — |'], ['2 says too little or too much']],
    [
      'a path that leads nowhere',
      [first, '| 2 | odd | see `src/gone.ts` | — |'],
      ['2 names src/gone.ts, which is not there'],
    ],
    ['a test that nobody wrote', [first, '| 2 | odd | x | "it flies" |'], ['2 quotes no test: it flies']],
    [
      'words in place of a test',
      [first, '| 2 | odd | x | later |'],
      ['2 neither quotes tests nor says that there is none'],
    ],
    [
      'no word on a test',
      [first, '| 2 | odd | x |  |'],
      ['2 neither quotes tests nor says that there is none'],
    ],
  ])('is refused for %s', (_what, rows, faults) => {
    expect(faultsOf(...rows)).toEqual(faults);
  });
});

test('the names of tests are read as they stand, those of groups are not', () => {
  const source = `
    describe('a group', () => {
      test('one', () => {});
      test("another's", async () => {});
      test('it\\'s', () => {});
      test(\`with \${RUNS} runs\`, () => {});
      test(
        'on a line of its own',
        () => {},
      );
      test.each<[string]>([['x']])('of %s', () => {});
      test.describe('where', () => {});
      expect(text).toContain('no name');
    });
  `;
  expect(testNames(source)).toEqual([
    'one',
    "another's",
    "it's",
    `with \${RUNS} runs`,
    'on a line of its own',
    'of %s',
  ]);
});
