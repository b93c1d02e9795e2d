import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/kiosk-test.ts';

declare global {
  interface Window {
    /** How often the browser's own question was asked for. */
    asked?: number;
  }
}

/** What Chromium does soon after the page has loaded, where the app can be installed. */
async function offerInstall(page: Page): Promise<void> {
  await page.evaluate(() => {
    const prompt = async () => {
      window.asked = (window.asked ?? 0) + 1;
    };
    dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
  });
}

test('the kiosk offers to be installed, and asks the browser’s own question only when a person wants it', async ({
  kiosk,
}) => {
  const { page } = kiosk;
  await offerInstall(page);
  await expect(page.getByText('Install the kiosk.')).toBeVisible();
  expect(await page.evaluate(() => window.asked)).toBeUndefined();
  await page.getByRole('button', { name: 'Install', exact: true }).click();
  await expect.poll(() => page.evaluate(() => window.asked)).toBe(1);
  await expect(page.getByText('Install the kiosk.')).toHaveCount(0);
});

test('whoever says not now is not asked again on this device', async ({ kiosk }) => {
  const { page } = kiosk;
  await offerInstall(page);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText('Install the kiosk.')).toHaveCount(0);
  await kiosk.reload();
  await offerInstall(page);
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('No punches today yet')).toHaveCount(0);
  await expect(page.getByText('Install the kiosk.')).toHaveCount(0);
});
