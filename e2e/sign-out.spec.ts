import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

test('signing out with something waiting warns with the count, deletes nothing, and sends it after a new sign-in', async ({
  kiosk,
  server,
  front,
}) => {
  const { page } = kiosk;
  front.fail({ kind: 'answer', status: 500 });
  await kiosk.clockIn.click();
  await kiosk.clockOut.click();
  await kiosk.showsWaiting(2);
  await page.getByRole('button', { name: 'Sign out' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign out on this device?' });
  await expect(dialog).toContainText('2 punches are still waiting here.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await kiosk.showsWaiting(2);

  await page.getByRole('button', { name: 'Sign out' }).click();
  await dialog.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'This device is not set up yet' })).toBeVisible();
  front.heal();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'This device is not set up yet' })).toBeVisible();
  expect(await server.punches()).toEqual([]);

  await kiosk.open(await server.enrolmentPathFor(SAMPLE.employeeId));
  await kiosk.showsWaiting(0);
  expect((await server.punches()).map((row) => row.direction)).toEqual(['in', 'out']);
});

test('signing out with nothing waiting warns of nothing', async ({ kiosk }) => {
  const { page } = kiosk;
  await page.getByRole('button', { name: 'Sign out' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign out on this device?' });
  await expect(dialog).not.toContainText('waiting');
  await dialog.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'This device is not set up yet' })).toBeVisible();
});

test('without a network nobody is signed out, and the page says so', async ({ kiosk, context }) => {
  const { page } = kiosk;
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Sign out' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign out on this device?' });
  await dialog.getByRole('button', { name: 'Sign out' }).click();
  await expect(dialog.getByRole('alert')).toContainText('you are still signed in');
  await page.keyboard.press('Escape');
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
});
