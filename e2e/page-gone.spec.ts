import { Kiosk } from './fixtures/kiosk.ts';
import { expect, test } from './fixtures/kiosk-test.ts';
import { silentPosition } from './fixtures/silent-position.ts';

test.use({ pageScripts: [silentPosition] });

test('a tab closed while the position is still awaited: the punch is recorded without it', async ({
  kiosk,
  server,
}) => {
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  await kiosk.page.close();
  await expect.poll(() => server.punches()).toHaveLength(1);
  expect(await server.punches()).toMatchObject([
    { direction: 'in', latitude: null, kiosk: { position: { none: 'lost' } } },
  ]);
});

test('a tab that goes elsewhere while the position is still awaited: the punch is recorded without it', async ({
  kiosk,
  server,
}) => {
  await kiosk.clockOut.click();
  await kiosk.shows('Kept on this device');
  await kiosk.page.goto('about:blank');
  await expect.poll(() => server.punches()).toHaveLength(1);
  expect(await server.punches()).toMatchObject([
    { direction: 'out', latitude: null, kiosk: { position: { none: 'lost' } } },
  ]);
});

test('a tab closed without a network: the next one shows the punch, and it is recorded once', async ({
  kiosk,
  server,
  front,
  context,
}) => {
  await context.setOffline(true);
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  await kiosk.page.close();
  const next = new Kiosk(await context.newPage(), front.origin);
  await next.open();
  await next.shows('Kept on this device');
  await next.showsWaiting(1);
  await context.setOffline(false);
  await next.shows('Recorded');
  expect((await server.punches()).map((row) => row.direction)).toEqual(['in']);
});
