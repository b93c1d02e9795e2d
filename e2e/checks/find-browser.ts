import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** What the search for a browser asks its surroundings. */
export interface BrowserSearch {
  readonly named: string | undefined;
  readonly platform: NodeJS.Platform;
  readonly exists: (path: string) => boolean;
  readonly starts: (path: string) => boolean;
  /** Where Playwright keeps the Chromium that it downloads, whether it has or not. */
  readonly downloaded: () => string;
}

const USUAL_PATHS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
};

const HERE: BrowserSearch = {
  named: process.env.CHROMIUM_PATH,
  platform: process.platform,
  exists: existsSync,
  starts,
  downloaded: () => chromium.executablePath(),
};

/**
 * The Chromium to test in: the one that CHROMIUM_PATH names, else one in a usual place, else Playwright's own, else
 * undefined. Throws where CHROMIUM_PATH names nothing, since another browser than the one asked for is no answer.
 */
export function findBrowser(search: BrowserSearch = HERE): string | undefined {
  if (search.named) {
    if (search.exists(search.named)) return search.named;
    throw new Error(`CHROMIUM_PATH names ${search.named}, and there is no such file`);
  }
  const usual = (USUAL_PATHS[search.platform] ?? []).find(
    (path) => search.exists(path) && search.starts(path),
  );
  if (usual) return usual;
  const own = search.downloaded();
  return own !== '' && search.exists(own) ? own : undefined;
}

/** Ubuntu's /usr/bin/chromium-browser may be a script that only asks for a snap. Elsewhere a file is a browser. */
function starts(path: string): boolean {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
