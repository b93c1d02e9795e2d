import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/kiosk-test.ts';

test.use({
  pageScripts: [
    () => {
      // The empty page before ours is no secure context, and there is nothing to remove.
      const { ServiceWorkerRegistration: registration } = globalThis as Partial<typeof globalThis>;
      if (registration) Reflect.deleteProperty(registration.prototype, 'sync');
    },
  ],
});

test('without Background Sync a kept punch still goes out when the network is back', async ({
  kiosk,
  server,
  front,
  context,
}) => {
  await refuseBackgroundSync(kiosk.page, front.origin);
  await context.setOffline(true);
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  await context.setOffline(false);
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  expect(await server.punches()).toHaveLength(1);
});

test('without Background Sync a punch goes out with the next start of the kiosk', async ({
  kiosk,
  server,
  context,
  front,
}) => {
  await refuseBackgroundSync(kiosk.page, front.origin);
  await context.setOffline(true);
  await kiosk.clockOut.click();
  await kiosk.shows('Kept on this device');
  await kiosk.page.goto('about:blank');
  await context.setOffline(false);
  await kiosk.open();
  await kiosk.shows('Recorded');
  expect(await server.punches()).toHaveLength(1);
  expect(front.posts.length).toBeGreaterThan(0);
});

/** Has the browser refuse what the worker asks of Background Sync; the page's own hand on it is gone already. */
async function refuseBackgroundSync(page: Page, origin: string): Promise<void> {
  const context = page.context();
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const browser = await context.browser()?.newBrowserCDPSession();
  await browser?.send('Browser.setPermission', {
    permission: { name: 'background-sync' },
    setting: 'denied',
    origin,
    ...(targetInfo.browserContextId ? { browserContextId: targetInfo.browserContextId } : {}),
  });
  const asked = context.serviceWorkers()[0]?.evaluate(() => {
    // TypeScript's library knows neither the worker's globals, among those of a page, nor Background Sync.
    const { registration } = globalThis as unknown as {
      registration: { sync: { register: (tag: string) => Promise<void> } };
    };
    return registration.sync.register('probe');
  });
  await expect(asked).rejects.toThrow(/denied/);
}
