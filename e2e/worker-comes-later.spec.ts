import { Kiosk } from './fixtures/kiosk.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

test('a worker that cannot be had at first is there once it can, without the page being loaded anew', async ({
  page,
  front,
  server,
  watch,
}) => {
  watch.expect(/half a deployment/);
  front.change('/sw.js', () => 'throw new Error("half a deployment")');
  const kiosk = new Kiosk(page, front.origin);
  await page.goto(`${front.origin}${server.enrolmentPath}`);
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);

  front.change('/sw.js', (script) => script);
  await expect(async () => {
    await kiosk.comesOnline();
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 3_000 })
      .toBe('activated');
  }).toPass();
  await server.stop();
  await page.reload();
  await kiosk.clockOut.click();
  await kiosk.shows('Kept on this device');
  await server.start();
  await expect
    .poll(async () => (await server.punches()).map(({ direction }) => direction))
    .toEqual(['in', 'out']);
});
