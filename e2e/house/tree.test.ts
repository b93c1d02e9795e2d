import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPOSITORY_ROOT } from '../checks/repository-root.ts';
import { repositoryFiles } from './repository-files.ts';
import { sourceFaults } from './source-faults.ts';
import { treeFaults } from './tree-faults.ts';

const files = repositoryFiles();
const read = (path: string) => readFileSync(join(REPOSITORY_ROOT, path), 'utf8');

describe('the tree', () => {
  test('has a place for every file, and every file a name that says what it holds', () => {
    expect(files.flatMap((path) => treeFaults(path).map((fault) => `${path}: ${fault}`))).toEqual([]);
  });

  test('has short sources that leave nothing out and silence nobody', () => {
    const sources = files.filter((path) => /^(src|e2e)\/.*\.(ts|tsx|mjs|css)$/.test(path));
    expect(sources).toContain('e2e/house/tree.test.ts');
    expect(sources.flatMap((path) => sourceFaults(read(path)).map((fault) => `${path} ${fault}`))).toEqual(
      [],
    );
  });

  test('locks every dependency by what it holds, and none by the host it came from', () => {
    const lock = read('package-lock.json');
    expect(lock).toContain('"integrity": "sha512-');
    expect(lock.match(/"resolved": "https?:/)).toBeNull();
  });

  test('has a .ci/run that can be run', () => {
    expect(statSync(join(REPOSITORY_ROOT, '.ci/run')).mode & 0o111).not.toBe(0);
  });
});

describe('a file is refused', () => {
  test.each([
    'notes.md',
    'docs/decisions.md',
    'vitest.config.ts',
    'src/ui/utils.ts',
    'src/ui/helper.ts',
    'src/ui/misc.ts',
    'src/ui/index.ts',
    'src/ui/index.tsx',
    'e2e/house/helpers.mjs',
  ])('as %s', (path) => {
    expect(treeFaults(path)).toHaveLength(1);
  });

  test.each<[string, string]>([
    ['for the console', ['console', 'log("x");'].join('.')],
    ['for one test alone', ['test', 'only("x", () => {});'].join('.')],
    ['for a test skipped', ['it', 'skip("x", () => {});'].join('.')],
    ['for a table skipped', ['describe', 'skip', 'each([1])("x", () => {});'].join('.')],
    ['for a test skipped at times', ['test', 'skipIf(slow)("x", () => {});'].join('.')],
    ['for a test to be written', ['test', 'todo("x");'].join('.')],
    ['for a test that may fail', ['test', 'fail("x", () => {});'].join('.')],
    ['for silence of the compiler', ['// @ts', 'ignore'].join('-')],
    ['for silence of the linter', ['// biome', 'ignore lint: x'].join('-')],
    ['for work left behind', ['// TO', 'DO: x'].join('')],
    ['for work to mend', ['// FIX', 'ME'].join('')],
    ['for its length', 'x\n'.repeat(301)],
  ])('%s', (_why, text) => {
    expect(sourceFaults(text)).toHaveLength(1);
  });

  test('for nothing else', () => {
    expect(sourceFaults('x\n'.repeat(300))).toEqual([]);
    expect(sourceFaults('const only = list.skipped(2);\nprocess.stdout.write("x");')).toEqual([]);
    expect(['src/ui/dialog.tsx', '.ci/run', 'LICENSE', 'public/icon.svg'].flatMap(treeFaults)).toEqual([]);
  });
});
