import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { KioskServer } from '../fixtures/kiosk-server.ts';
import { findFirefox } from './find-firefox.ts';

/**
 * Clocks in on Firefox, which has no Background Sync, while the server is down; starts the browser again on the same
 * profile, then the server, and counts what the server has recorded. Returns whether it is exactly the one punch.
 */
export async function firefoxRun(): Promise<boolean> {
  const executablePath = findFirefox();
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-firefox-'));
  const server = new KioskServer();
  let browser: Browser | undefined;
  const launch = () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      userDataDir: profile,
      headless: true,
      // Nobody is there to answer the question for a position.
      extraPrefsFirefox: { 'permissions.default.geo': 2, 'intl.accept_languages': 'en' },
    });
  try {
    await server.start();
    browser = await launch();
    const first = await open(browser, server.origin + server.enrolmentPath);
    const sync = await first.evaluate(() => 'sync' in ServiceWorkerRegistration.prototype);
    say(`${await browser.version()}, Background Sync: ${sync ? 'yes' : 'no'}`);
    await first.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await server.kill();
    await press(first, 'Clock in');
    await shows(first, 'Kept on this device');
    say('kept while the server is down');
    await browser.close();

    browser = await launch();
    const second = await open(browser, server.origin);
    await shows(second, 'Kept on this device');
    say('kept after the browser was started again, the server still down');
    await server.start();
    await shows(second, 'Recorded');
    const records = await server.punches();
    say(`${records.length} recorded`);
    return records.length === 1 && records[0]?.direction === 'in';
  } finally {
    await browser?.close();
    await server.remove();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('::-p-aria([name="Clock in"][role="button"])');
  return page;
}

async function press(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}

async function shows(page: Page, state: string): Promise<void> {
  await page.waitForFunction(
    (text: string) => document.querySelector('[role="status"]')?.textContent?.includes(text),
    { timeout: 60_000 },
    state,
  );
}

function say(text: string): void {
  process.stdout.write(`firefox: ${text}\n`);
}
