import { SAMPLE } from '../src/server/store/sample.ts';
import { findsNothing } from './fixtures/finds-nothing.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

test('a person sees since when they are in, today’s punches with their states, and the likely button before the other', async ({
  kiosk,
  server,
}) => {
  const { page } = kiosk;
  await expect(page.getByText('No punches today yet')).toBeVisible();
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  const [row] = await server.punches();
  const time = row?.eventTime.slice(11, 16);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText(`In since ${time}`)).toBeVisible();
  const today = page.getByRole('list', { name: 'Today' }).getByRole('listitem');
  await expect(today).toHaveText([`Clock-in ${time}Recorded`]);
  // Each has its own place for good, and nothing changes under a finger: the weight moves when the page is come back to.
  const buttons = page.getByRole('main').getByRole('button', { name: /^Clock (in|out)$/ });
  const quiet = page.locator('.big-button--quiet');
  await expect(buttons).toHaveText(['Clock in', 'Clock out']);
  await expect(quiet).toHaveText('Clock out');
  await kiosk.reload();
  await expect(buttons).toHaveText(['Clock in', 'Clock out']);
  await expect(quiet).toHaveText('Clock in');
});

test('a person sees for how long they have been in by now', async ({ kiosk, server }) => {
  await server.addPunch(SAMPLE.employeeId, 'in', Date.now() - 2.5 * 60_000);
  await kiosk.reload();
  await expect(kiosk.page.getByText(/^In since .*\d\d:\d\d, 2 min$/)).toBeVisible();
});

test('without a network the day goes on from what the device knows', async ({ kiosk, context }) => {
  const { page } = kiosk;
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  await context.setOffline(true);
  await kiosk.clockOut.click();
  await kiosk.shows('Kept on this device');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText(/^Out since \d\d:\d\d/)).toBeVisible();
  const today = page.getByRole('list', { name: 'Today' }).getByRole('listitem');
  await expect(today).toHaveText([/Recorded$/, /Kept on this device$/]);
  await kiosk.reload();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText(/^Out since \d\d:\d\d/)).toBeVisible();
  await expect(today).toHaveCount(2);
});

test('the privacy card tells all that was recorded, and until when the device knows it', async ({
  kiosk,
  server,
}) => {
  const { page } = kiosk;
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  const [row] = await server.punches();
  await page.getByRole('button', { name: 'What is recorded about you' }).click();
  const card = page.getByRole('dialog', { name: 'What is recorded about you' });
  await expect(
    card.getByRole('heading', { name: `Clocked in ${row?.eventTime.slice(11, 16)}` }),
  ).toBeVisible();
  await expect(card).toContainText(row?.eventTime.slice(11) ?? 'a time');
  await expect(card).toContainText('received at once');
  await expect(card).toContainText('Второй этаж');
  await expect(card).toContainText('72 m from the centre, accurate to ±18 m');
  await expect(card).toContainText('your own device');
  await expect(card).toContainText('127.0.0.1');
  await expect(card).toContainText(/until \d+ \w+ \d{4}, \d\d:\d\d/);
  await findsNothing(page, 'the privacy card');
});
