import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { object, parse, record, string } from 'valibot';
import { describe, expect, test } from 'vitest';
import { REPOSITORY_ROOT } from '../checks/repository-root.ts';
import { commandsIn, readmeClaims } from './readme-claims.ts';
import { repositoryFiles } from './repository-files.ts';

const read = (path: string) => readFileSync(join(REPOSITORY_ROOT, path), 'utf8');

describe('the README', () => {
  test('names no path that does not exist', () => {
    const { paths } = readmeClaims(read('README.md'));
    expect(paths).not.toEqual([]);
    expect(paths.filter((path) => !existsSync(join(REPOSITORY_ROOT, path)))).toEqual([]);
  });

  test('names no file that does not exist', () => {
    const known = new Set(repositoryFiles().map((path) => basename(path)));
    expect(readmeClaims(read('README.md')).names.filter((name) => !known.has(name))).toEqual([]);
  });

  test('names no npm script that does not exist', () => {
    const { scripts } = parse(
      object({ scripts: record(string(), string()) }),
      JSON.parse(read('package.json')),
    );
    const named = readmeClaims(read('README.md')).scripts;
    expect(named).toEqual(expect.arrayContaining(['start', 'test']));
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('gives the commands that .ci/run calls, the tests among them', () => {
    const called = commandsIn(read('.ci/run')).filter((command) => !/^(set|cd) /.test(command));
    expect(called).toContain('npm test');
    expect(readmeClaims(read('README.md')).commands).toEqual(expect.arrayContaining(called));
  });
});

describe('what a README claims is read', () => {
  const claims = readmeClaims(
    [
      'Start in `src/app/main.tsx`, look at `punch-queue.ts`; `npm run check` and `a/b` and `any`.',
      '![The kiosk](public/picture.png) [site](https://example.org/src/no) [below](#src/no)',
      'Plain words such as src/no/where are no claim.',
      '```sh',
      'npm ci && npm test   # all of it',
      '$ npm run dev -- --open',
      '```',
      '```',
      'src/',
      '  contract/     the wire, see src/contract/paths.ts',
      '  features/',
      '    punch/      in and out',
      '  ui/           leaves',
      'e2e/            tests',
      '```',
      'and `.ci/run`.',
    ].join('\n'),
  );

  test('as paths, from backticks, blocks, links and drawn trees', () => {
    expect([...claims.paths].sort()).toEqual([
      '.ci/run',
      'e2e/',
      'public/picture.png',
      'src/',
      'src/app/main.tsx',
      'src/contract/',
      'src/contract/paths.ts',
      'src/features/',
      'src/features/punch/',
      'src/ui/',
    ]);
  });

  test('as names of files, of scripts, and as commands', () => {
    expect(claims.names).toEqual(['punch-queue.ts']);
    expect([...claims.scripts].sort()).toEqual(['check', 'dev', 'test']);
    expect(claims.commands).toEqual(expect.arrayContaining(['npm ci', 'npm test', 'npm run dev -- --open']));
  });
});
