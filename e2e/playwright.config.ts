import { defineConfig } from '@playwright/test';
import { findBrowser } from './checks/find-browser.ts';
import { REPORT_PATHS } from './checks/report-paths.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  // Each spec file starts a server of its own, so files run beside each other and the tests of one file in order.
  fullyParallel: false,
  workers: 2,
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
    trace: 'retain-on-failure',
    launchOptions: {
      // Without one, Playwright looks for its own and says how to get it.
      ...(executablePath ? { executablePath } : {}),
      // They keep Chromium from doing anything by itself that a test has not asked for.
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
