import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/kiosk-test.ts';

const registrations = (page: Page) =>
  page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope, active }) => [
      new URL(scope).pathname,
      new URL(active?.scriptURL ?? '').pathname,
    ]),
  );

test('there is one registration of one worker, however often and wherever the kiosk is loaded', async ({
  kiosk,
  front,
}) => {
  const { page } = kiosk;
  await kiosk.reload();
  await kiosk.hardReload();
  await page.goto(`${front.origin}/?ready=in`);
  await expect(kiosk.clockIn).toBeVisible();
  await page.goto(`${front.origin}/index.html`);
  await expect(kiosk.clockIn).toBeVisible();
  expect(await registrations(page)).toEqual([['/', '/sw.js']]);
});
