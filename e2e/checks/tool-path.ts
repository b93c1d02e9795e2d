import { join } from 'node:path';
import { REPOSITORY_ROOT } from './repository-root.ts';

// The scripts behind node_modules/.bin. Run by this process's own Node they need no shell and no .cmd file.
const SCRIPTS = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  vite: 'vite/bin/vite.js',
  playwright: '@playwright/test/cli.js',
} as const;

/** A tool that the checks run. */
export type Tool = keyof typeof SCRIPTS;

/** The script of a tool, to be run by Node. */
export function toolPath(tool: Tool): string {
  return join(REPOSITORY_ROOT, 'node_modules', SCRIPTS[tool]);
}
