import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPOSITORY_ROOT } from '../checks/repository-root.ts';
import { repositoryFiles } from './repository-files.ts';
import { styleFaults } from './style-faults.ts';

test('the style sheets know the start and the end of a line, and no left or right', () => {
  const sheets = repositoryFiles().filter((path) => /^src\/.*\.css$/.test(path));
  expect(sheets.length).toBeGreaterThan(20);
  const faults = sheets.flatMap((path) =>
    styleFaults(readFileSync(join(REPOSITORY_ROOT, path), 'utf8')).map((fault) => `${path}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

describe('a style is refused', () => {
  test.each([
    'margin-left: 1rem;',
    '.a { left: 0; }',
    'border-top-right-radius: 2px;',
    'text-align: right;',
    '  width: 3rem;',
    'padding: 1rem 2rem 1rem calc(3rem + 1px);',
  ])('where it says %s', (css) => {
    expect(styleFaults(css)).toHaveLength(1);
  });

  test.each([
    'margin-inline-start: 1rem; inset-inline-end: 0;',
    'padding: 1rem 2rem 3rem 2rem;',
    'padding: 0 env(safe-area-inset-right) 0 env(safe-area-inset-left);',
    'text-align: start; line-height: 1; stroke-width: 2;',
    '@media (min-width: 30rem) {',
    '/* on the left: nothing */',
  ])('and not where it says %s', (css) => {
    expect(styleFaults(css)).toEqual([]);
  });
});
