import { join } from 'node:path';
import { REPOSITORY_ROOT } from './repository-root.ts';

/** Where the test runners write what they counted, out of git's sight. */
export const REPORT_PATHS = {
  vitest: join(REPOSITORY_ROOT, 'node_modules/.tmp/vitest.json'),
  playwright: join(REPOSITORY_ROOT, 'node_modules/.tmp/playwright.json'),
} as const;
