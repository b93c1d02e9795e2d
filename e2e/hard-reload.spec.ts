import { expect, test } from './fixtures/kiosk-test.ts';

test('a tap in a page that was loaded past the worker is recorded once', async ({ kiosk, server }) => {
  await kiosk.hardReload();
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  expect((await server.punches()).map((row) => row.direction)).toEqual(['in']);
  // The page asked to be taken back.
  await kiosk.isControlled();
});

test('a tap without a network in a page past the worker is kept and recorded when the network is back', async ({
  kiosk,
  server,
  context,
}) => {
  await kiosk.hardReload();
  await context.setOffline(true);
  await kiosk.clockOut.click();
  await kiosk.shows('Kept on this device');
  await kiosk.showsWaiting(1);
  await kiosk.reload();
  await kiosk.shows('Kept on this device');
  await context.setOffline(false);
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  expect((await server.punches()).map((row) => row.direction)).toEqual(['out']);
});

test('without any service worker the page itself keeps, sends and orders the punches', async ({
  browser,
  server,
  front,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block', permissions: ['geolocation'] });
  const page = await context.newPage();
  await page.goto(`${front.origin}${server.enrolmentPath}`);
  const status = page.getByRole('status');
  front.fail({ kind: 'answer', status: 500 });
  await page.getByRole('button', { name: 'Clock in' }).click();
  await expect(status).toContainText('Kept on this device');
  await page.getByRole('button', { name: 'Clock out' }).click();
  await expect(page.getByRole('button', { name: '2 punches waiting' })).toBeVisible();
  front.heal();
  await expect(page.getByRole('button', { name: 'Everything is sent' })).toBeVisible();
  expect((await server.punches()).map((row) => row.direction)).toEqual(['in', 'out']);
  expect(front.posts.every((post) => post.direct)).toBe(true);
  await context.close();
});
