import { expect, test } from './fixtures/kiosk-test.ts';

declare global {
  interface Window {
    /** How often the browser was asked for a position, and how the person answers the browser's question. */
    asked?: number;
    answer?: (state: 'granted' | 'denied') => void;
  }
}

/** Runs in a page: a browser that asks its person before it tells the position. */
function asksFirst(): void {
  if (!isSecureContext) return;
  const status = Object.assign(new EventTarget(), { state: 'prompt' });
  const answered = Promise.withResolvers<void>();
  const { query } = Permissions.prototype;
  Permissions.prototype.query = function (descriptor) {
    // Only what the page reads of a status; the real class cannot be made by hand.
    return descriptor.name === 'geolocation'
      ? Promise.resolve(status as unknown as PermissionStatus)
      : query.call(this, descriptor);
  };
  window.asked = 0;
  window.answer = (state) => {
    status.state = state;
    answered.resolve();
    status.dispatchEvent(new Event('change'));
  };
  const ask = (found: PositionCallback, failed?: PositionErrorCallback | null) => {
    window.asked = (window.asked ?? 0) + 1;
    void answered.promise.then(() => {
      const coords = { latitude: 41.2945, longitude: 69.2462, accuracy: 18 };
      if (status.state === 'granted') found({ coords, timestamp: Date.now() } as GeolocationPosition);
      else failed?.({ code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError);
    });
  };
  Geolocation.prototype.getCurrentPosition = ask;
  Geolocation.prototype.watchPosition = (found, failed) => {
    ask(found, failed);
    return 1;
  };
}

test.use({ pageScripts: [asksFirst] });

const WHY = 'With each punch goes where the device was at that moment. It is not followed between punches.';

test('the browser is asked for the position on a touch alone, after a sentence why', async ({
  kiosk,
  server,
}) => {
  const { page } = kiosk;
  await expect(page.getByText(WHY)).toBeVisible();
  expect(await page.evaluate(() => window.asked)).toBe(0);
  await page.getByRole('button', { name: 'Allow position' }).click();
  expect(await page.evaluate(() => window.asked)).toBe(1);
  await page.evaluate(() => window.answer?.('granted'));
  await expect(page.getByText(WHY)).toHaveCount(0);
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  expect(await server.punches()).toMatchObject([{ latitude: 41.2945 }]);
});

test('who says no is not asked again, and clocks without a position', async ({ kiosk, server }) => {
  const { page } = kiosk;
  await page.getByRole('button', { name: 'Allow position' }).click();
  await page.evaluate(() => window.answer?.('denied'));
  await expect(page.getByText(WHY)).toHaveCount(0);
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  expect(await server.punches()).toMatchObject([{ latitude: null, kiosk: { position: { none: 'denied' } } }]);
});

test('a terminal says it as well, and not while somebody is at it', async ({ terminal }) => {
  const { page } = terminal;
  await expect(page.getByText(WHY)).toBeVisible();
  await page.keyboard.press('1');
  await terminal.pad.getByRole('button', { name: 'Erase' }).click();
  expect(await page.evaluate(() => window.asked)).toBe(0);
  await page.getByRole('button', { name: 'Choose your name' }).click();
  await expect(page.getByText(WHY)).toHaveCount(0);
});
