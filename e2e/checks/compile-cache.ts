import { join } from 'node:path';
import { REPOSITORY_ROOT } from './repository-root.ts';

/** Has a process of Node keep what it compiles, since every browser test starts a server of its own. */
export const COMPILE_CACHE: Readonly<Record<'NODE_COMPILE_CACHE', string>> = {
  NODE_COMPILE_CACHE: join(REPOSITORY_ROOT, 'node_modules/.cache/node'),
};
