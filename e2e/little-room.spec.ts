import { Kiosk } from './fixtures/kiosk.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

const FULL = 'This device’s storage is full';
const NEARLY = 'This device’s storage is almost full.';

test('with no room the screen says so before anybody taps, a tap is not called kept, and with room all is well', async ({
  page,
  front,
  server,
}) => {
  const { origin } = front;
  const session = await page.context().newCDPSession(page);
  // Before the browser opens the first store, since it looks at the room only now and then.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const kiosk = new Kiosk(page, origin);
  // No worker can be kept there either.
  await page.goto(`${origin}${server.enrolmentPath}`);
  await expect(page.getByText(FULL)).toBeVisible();
  await expect(kiosk.line).toContainText('This browser cannot store punches.');
  expect(await server.punches()).toEqual([]);

  front.fail({ kind: 'cut' });
  await kiosk.clockIn.click();
  await kiosk.shows('Not saved');
  await expect(kiosk.status).not.toContainText('Kept');
  front.heal();
  await kiosk.shows('Recorded');
  expect(await server.punches()).toHaveLength(1);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.evaluate(() => dispatchEvent(new Event('pageshow')));
  await expect(page.getByText(FULL)).toBeHidden();
  front.fail({ kind: 'cut' });
  await kiosk.clockOut.click();
  await kiosk.shows('Kept on this device');
});

test.describe('with little room left', () => {
  test.use({
    pageScripts: [
      () => {
        // Chromium's own estimate is the same for every device, so that none can be known by it.
        const { storage } = navigator as Partial<Navigator>;
        if (storage) storage.estimate = async () => ({ quota: 9_000_000, usage: 6_000_000 });
      },
    ],
  });

  test('the screen asks for more, and what is tapped is kept', async ({ kiosk, context }) => {
    await expect(kiosk.page.getByText(NEARLY)).toBeVisible();
    await context.setOffline(true);
    await kiosk.clockIn.click();
    await kiosk.shows('Kept on this device');
  });
});
