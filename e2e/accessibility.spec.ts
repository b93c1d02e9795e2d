import { findsNothing } from './fixtures/finds-nothing.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

test('axe finds nothing wrong with the kiosk, ready and recorded', async ({ kiosk }) => {
  await findsNothing(kiosk.page, 'ready');
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  await findsNothing(kiosk.page, 'recorded');
});

test('axe finds nothing wrong with a kept punch and with the list', async ({ kiosk, front }) => {
  front.fail({ kind: 'answer', status: 500 });
  await kiosk.clockOut.click();
  await kiosk.shows('Kept on this device');
  await kiosk.showsWaiting(1);
  await findsNothing(kiosk.page, 'kept');
  await expect(await kiosk.openList()).toBeVisible();
  await findsNothing(kiosk.page, 'the list');
});

test('axe finds nothing wrong with a refused punch and with the question before signing out', async ({
  kiosk,
  front,
}) => {
  front.failNext({ kind: 'answer', status: 403, body: '{"message":"Access denied","code":7004}' });
  await kiosk.clockIn.click();
  await kiosk.shows('Refused');
  await findsNothing(kiosk.page, 'refused');
  await kiosk.page.getByRole('button', { name: 'Sign out' }).click();
  await expect(kiosk.page.getByRole('dialog')).toBeVisible();
  await findsNothing(kiosk.page, 'signing out');
});

test('axe finds nothing wrong with a device that needs a sign-in', async ({ kiosk, context }) => {
  await context.clearCookies();
  await kiosk.clockIn.click();
  await kiosk.shows('Needs sign-in');
  await findsNothing(kiosk.page, 'needs sign-in');
});

test('axe finds nothing wrong with the page of a browser that is no kiosk yet', async ({ page, front }) => {
  await page.goto(front.origin);
  await expect(page.getByRole('heading', { name: 'This device is not set up yet' })).toBeVisible();
  await findsNothing(page, 'not enrolled');
});
