import { expect, test } from './fixtures/kiosk-test.ts';
import { silentPosition } from './fixtures/silent-position.ts';

test('every result that has a position shows it against the circle, with the metres', async ({ kiosk }) => {
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  const picture = kiosk.status.getByRole('figure');
  await expect(picture).toHaveText('72 m from the centre, accurate to ±18 m');
  await expect(picture.locator('svg')).toBeVisible();
});

test.describe('where the browser may not tell its position', () => {
  test.use({ permissions: [] });

  test('the punch is recorded without one, and the screen says so', async ({ kiosk, server }) => {
    await kiosk.clockIn.click();
    await kiosk.shows('Recorded');
    await expect(kiosk.status).toContainText('location access is not allowed in this browser');
    const rows = await server.punches();
    expect(rows).toMatchObject([
      { latitude: null, longitude: null, kiosk: { position: { none: 'denied' } } },
    ]);
  });
});

test.describe('where the browser never answers about its position', () => {
  test.use({ pageScripts: [silentPosition] });

  test('the punch is kept at once, recorded without one, and the screen says so', async ({
    kiosk,
    server,
  }) => {
    await kiosk.clockIn.click();
    await kiosk.shows('Kept on this device');
    await expect(kiosk.status).toContainText('Finding your position…');
    await kiosk.showsWaiting(1);
    await kiosk.shows('Recorded');
    await expect(kiosk.status).toContainText('none was found within 3 seconds');
    const rows = await server.punches();
    expect(rows).toMatchObject([
      { latitude: null, longitude: null, kiosk: { position: { none: 'timeout' } } },
    ]);
  });
});

test.describe('where the position is rough', () => {
  test.use({ geolocation: { latitude: 41.3, longitude: 69.25, accuracy: 900 } });

  test('it is stored and shown with how rough it is', async ({ kiosk, server }) => {
    await kiosk.clockIn.click();
    await kiosk.shows('Recorded');
    await expect(kiosk.status).toContainText('accurate to ±900 m');
    const rows = await server.punches();
    expect(rows).toMatchObject([
      { latitude: 41.3, longitude: 69.25, kiosk: { position: { accuracyMetres: 900 } } },
    ]);
  });
});

test.describe('where the browser gives 0,0 for a place that it does not know', () => {
  test.use({ geolocation: { latitude: 0, longitude: 0, accuracy: 10 } });

  test('the punch is recorded without a position', async ({ kiosk, server }) => {
    await kiosk.clockOut.click();
    await kiosk.shows('Recorded');
    await expect(kiosk.status).toContainText('the device could not find one');
    const rows = await server.punches();
    expect(rows).toMatchObject([
      { latitude: null, longitude: null, kiosk: { position: { none: 'unavailable' } } },
    ]);
  });
});

test.describe('where the browser only has a fix of an hour ago', () => {
  test.use({
    pageScripts: [
      () => {
        Geolocation.prototype.watchPosition = () => 1;
        Geolocation.prototype.getCurrentPosition = (found) => {
          const coords = { latitude: 41.2945, longitude: 69.2462, accuracy: 18 };
          // Only what the page reads of a position; the real class cannot be made by hand.
          found({ coords, timestamp: Date.now() - 3_600_000 } as GeolocationPosition);
        };
      },
    ],
  });

  test('it is not passed off as new: the punch is recorded without one', async ({ kiosk, server }) => {
    await kiosk.clockIn.click();
    await kiosk.shows('Recorded');
    await expect(kiosk.status).toContainText('only an old one was to be had');
    const rows = await server.punches();
    expect(rows).toMatchObject([{ latitude: null, longitude: null, kiosk: { position: { none: 'stale' } } }]);
  });
});
