import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from './checks/browser-args.ts';
import { findBrowser } from './checks/find-browser.ts';
import { REPORT_PATHS } from './checks/report-paths.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  // Each spec file starts a server of its own, so files run beside each other and the tests of one file in order.
  fullyParallel: false,
  // The tests wait more than they compute: three keep two cores busy.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  // A punch that met a fault goes out with the page's next heartbeat: that is a state to wait for, not to hurry.
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: REPORT_PATHS.playwright }]],
  use: {
    browserName: 'chromium',
    serviceWorkers: 'allow',
    locale: 'en-GB',
    // Pictures of each frame cost more than the tests themselves; the page's own state is in the trace all the same.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      // Without one, Playwright looks for its own and says how to get it.
      ...(executablePath ? { executablePath } : {}),
      args: [...BROWSER_ARGS],
    },
  },
});
