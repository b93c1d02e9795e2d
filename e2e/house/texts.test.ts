import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REPOSITORY_ROOT } from '../checks/repository-root.ts';
import { repositoryFiles } from './repository-files.ts';

const files = repositoryFiles();

/** The text of every file of these, without comments. */
function sourceOf(these: (path: string) => boolean): string {
  return files
    .filter(these)
    .map((path) => readFileSync(join(REPOSITORY_ROOT, path), 'utf8'))
    .join('\n')
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

const forms = sourceOf((path) => /^src\/ui\/texts\/(catalogue|[a-z-]+-texts)\.ts$/.test(path));
const page = sourceOf(
  (path) => /^src\/(?!ui\/texts\/|server\/).*\.tsx?$/.test(path) && !/\.test\.|\/testing\//.test(path),
);

test('every text is asked for somewhere in the page', () => {
  // A text is a property, or a key of a table of them.
  const names = [...forms.matchAll(/readonly ([\w-]+):|'([\w-]+)'/g)].map(
    ([, name, key]) => name ?? key ?? '',
  );
  expect(names.length).toBeGreaterThan(200);
  const unused = names.filter((name) => !new RegExp(`(?<![\\w$-])${name}(?![\\w$-])`).test(page));
  expect(unused).toEqual([]);
});
