import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY_ROOT } from '../checks/repository-root.ts';

/** Every file of the repository, tracked or about to be, as a path from its root with forward slashes. */
export function repositoryFiles(): string[] {
  // A checkout that belongs to another user, as in a container, is read all the same.
  const list = execFileSync(
    'git',
    ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: REPOSITORY_ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const paths = new Set(list.split('\0').filter((path) => path !== ''));
  return [...paths].filter((path) => existsSync(join(REPOSITORY_ROOT, path)));
}
