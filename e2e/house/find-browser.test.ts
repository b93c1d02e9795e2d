import { describe, expect, test } from 'vitest';
import { browserInstalls } from '../checks/browser-installs.ts';
import { type BrowserSearch, findBrowser } from '../checks/find-browser.ts';

/** A machine with these files, of which some do not start. */
function machine(files: readonly string[], change: Partial<BrowserSearch> = {}): BrowserSearch {
  return {
    named: undefined,
    platform: 'linux',
    exists: (path) => files.includes(path),
    starts: () => true,
    downloaded: () => '/cache/chrome',
    ...change,
  };
}

describe('the browser to test in', () => {
  test('is the one that is named, before any other', () => {
    const search = machine(['/usr/bin/chromium', '/my/chromium'], { named: '/my/chromium' });
    expect(findBrowser(search)).toBe('/my/chromium');
  });

  test('is never another than the one that is named', () => {
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { named: '/my/chromium' }))).toThrow(
      '/my/chromium',
    );
  });

  test('is in a usual place, before a downloaded one', () => {
    expect(findBrowser(machine(['/usr/bin/google-chrome', '/cache/chrome']))).toBe('/usr/bin/google-chrome');
  });

  test('is no file that does not start', () => {
    const search = machine(['/usr/bin/chromium-browser', '/cache/chrome'], { starts: () => false });
    expect(findBrowser(search)).toBe('/cache/chrome');
  });

  test('is none where there is none', () => {
    expect(findBrowser(machine([]))).toBeUndefined();
    expect(findBrowser(machine([''], { downloaded: () => '' }))).toBeUndefined();
    expect(findBrowser(machine(['/usr/bin/chromium'], { platform: 'aix' }))).toBeUndefined();
  });
});

describe('a missing browser is installed', () => {
  const commandsFor = (root: boolean, apt: boolean) =>
    browserInstalls({ root, apt }).map((install) => install.map((step) => step.args.join(' ')).join(', '));

  test('from the distribution first, where that can be done', () => {
    const [first, ...others] = commandsFor(true, true);
    expect(first).toBe('update, install -y --no-install-recommends chromium');
    expect(others.every((other) => other.includes('playwright'))).toBe(true);
  });

  test.each([
    [false, true],
    [true, false],
    [false, false],
  ])('by Playwright elsewhere (root: %s, apt: %s)', (root, apt) => {
    const installs = commandsFor(root, apt);
    expect(installs).toHaveLength(1);
    expect(installs[0]).toMatch(/playwright.* install chromium$/);
  });
});
